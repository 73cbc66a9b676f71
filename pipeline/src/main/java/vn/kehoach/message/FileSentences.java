package vn.kehoach.message;

import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.DraftReader.Draft;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.Outcome;
import vn.kehoach.ingest.Reason;

/** One clear line on a file that needs something done: what, which file and page, what to do. */
public final class FileSentences {

  private final Messages messages;

  /** Sentences in the language of these messages. */
  public FileSentences(Messages messages) {
    this.messages = messages;
  }

  /** The line; null for a file that went well. What was taken in part has one too. */
  public @Nullable String of(FileResult result) {
    boolean partly = result.outcome() == Outcome.PARTIAL;
    return partly || result.reason().failure()
        ? say(result.place().toString(), result.page(), result.reason(), result.detail())
        : null;
  }

  /** The line; null for a draft that could be read. */
  public @Nullable String of(Draft draft) {
    return draft.reason().failure()
        ? say(draft.file().toString(), draft.page(), draft.reason(), draft.detail())
        : null;
  }

  private String say(String file, @Nullable Integer page, Reason reason, String detail) {
    String where = page == null ? file : messages.get("fact.page", file, page);
    return reason == Reason.NOT_STORED && Problems.saysDiskFull(detail)
        ? messages.get("sentence.DISK_FULL", where)
        : messages.get("sentence." + reason.name(), where, messages.detail(detail));
  }
}
