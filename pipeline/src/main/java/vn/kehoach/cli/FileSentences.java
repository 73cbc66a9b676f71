package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.Reason;

/** One clear line on a file that needs something done: what, which file, what to do. */
final class FileSentences {

  private final Messages messages;

  FileSentences(Messages messages) {
    this.messages = messages;
  }

  /** The line; null for a file that went well. */
  @Nullable String of(String file, Reason reason, String detail) {
    if (reason == Reason.NOT_STORED && Problems.saysDiskFull(detail)) {
      return messages.get("sentence.DISK_FULL", file);
    }
    return reason.failure() ? messages.get("sentence." + reason.name(), file, detail) : null;
  }
}
