package vn.kehoach.cli;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.Reason;

/** One clear line on a file that needs something done: what, which file, what to do. */
final class FileSentences {

  /** Names under which offices keep text and tables that are not read yet. */
  private static final Set<String> OFFICE =
      Set.of("doc", "docx", "docm", "odt", "rtf", "xls", "xlsx", "ods");

  private final Messages messages;

  FileSentences(Messages messages) {
    this.messages = messages;
  }

  /** The line; null for a file that went well. */
  @Nullable String of(String file, Reason reason, String detail) {
    if (reason == Reason.NOT_STORED && Problems.saysDiskFull(detail)) {
      return messages.get("sentence.DISK_FULL", file);
    }
    if (reason == Reason.TYPE_NOT_READ && office(file)) {
      return messages.get("sentence.OFFICE", file);
    }
    return reason.failure() ? messages.get("sentence." + reason.name(), file, detail) : null;
  }

  private static boolean office(String file) {
    return OFFICE.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
