package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.Outcome;

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
  @Nullable String of(Path file, Outcome outcome, String detail) {
    if (outcome == Outcome.NOT_STORED && Problems.saysDiskFull(detail)) {
      return messages.get("sentence.DISK_FULL", file);
    }
    if (outcome == Outcome.UNSUPPORTED && office(file)) {
      return messages.get("sentence.OFFICE", file);
    }
    return outcome.failure() ? messages.get("sentence." + outcome.name(), file, detail) : null;
  }

  private static boolean office(Path file) {
    String name = file.getFileName().toString();
    return OFFICE.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
