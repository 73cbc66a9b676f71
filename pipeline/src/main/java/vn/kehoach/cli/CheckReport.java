package vn.kehoach.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.DraftReader.Draft;
import vn.kehoach.ingest.Outcome;
import vn.kehoach.ingest.Reason;
import vn.kehoach.message.FileSentences;
import vn.kehoach.message.Messages;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Warning;
import vn.kehoach.report.Wrap;

/**
 * Warnings as a compiler prints them: file, page (or line of a text), code, what is wrong; below it
 * the words that stand there, and what to do.
 */
final class CheckReport {

  private static final String INDENT = "    ";
  private static final int LONGEST_QUOTE = 160;

  private static final Comparator<Warning> BY_PLACE =
      Comparator.comparing(
              (Warning warning) -> page(warning), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(CheckReport::line, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(CheckReport::paragraph, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(CheckReport::top, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Terminal terminal;
  private final Messages messages;
  private int files;
  private int unread;
  private int warnings;

  CheckReport(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * The answer as JSON.
   *
   * @param files one for each file
   * @param warnings their number over all files
   */
  record Answer(List<CheckedFile> files, int warnings) {}

  /**
   * A file.
   *
   * @param file as it was named
   * @param outcome what became of it
   * @param reason why, finer than the outcome
   * @param page the page that it could not be read on, null where that is the whole file
   * @param message what to do about a file that could not be read
   * @param title the plan's title
   * @param pages number of pages
   * @param warnings in the order of their places
   */
  record CheckedFile(
      String file,
      Outcome outcome,
      Reason reason,
      @Nullable Integer page,
      @Nullable String message,
      @Nullable String title,
      @Nullable Integer pages,
      List<Finding> warnings) {}

  /**
   * A warning.
   *
   * @param code what sort
   * @param message what is wrong
   * @param advice why it matters and what to do
   * @param at where
   */
  record Finding(String code, String message, String advice, @Nullable At at) {}

  static Answer answer(List<Draft> drafts, Messages messages) {
    List<CheckedFile> files = drafts.stream().map(draft -> checked(draft, messages)).toList();
    return new Answer(files, files.stream().mapToInt(file -> file.warnings().size()).sum());
  }

  private static CheckedFile checked(Draft draft, Messages messages) {
    PlanDocument plan = draft.plan();
    List<Finding> findings =
        sorted(plan).stream()
            .map(
                warning ->
                    new Finding(
                        warning.code().name(),
                        what(warning, messages),
                        messages.get("check.advice." + warning.code()),
                        warning.at()))
            .toList();
    return new CheckedFile(
        draft.file().toString(),
        draft.outcome(),
        draft.reason(),
        draft.page(),
        new FileSentences(messages).of(draft),
        plan == null ? null : plan.document().title(),
        plan == null ? null : plan.source().pageCount(),
        findings);
  }

  boolean found(List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(draft -> draft.reason().failure() || !sorted(draft.plan()).isEmpty());
  }

  void print(Draft draft) {
    files++;
    String sentence = new FileSentences(messages).of(draft);
    if (sentence != null) {
      unread++;
      terminal.err().println(sentence);
    }
    for (Warning warning : sorted(draft.plan())) {
      warnings++;
      print(draft, warning);
    }
    terminal.out().flush();
  }

  /** What was found, in one line. */
  String total() {
    int read = files - unread;
    String found =
        warnings == 0
            ? messages.get("check.none", read)
            : messages.get("check.total", warnings, read);
    return unread == 0 ? found : found + " " + messages.get("check.unread", unread);
  }

  private void print(Draft draft, Warning warning) {
    String place = place(warning, messages);
    String head = draft.file() + ":" + (place.isEmpty() ? "" : place + ":");
    terminal
        .out()
        .println(
            terminal.strong(head + " " + warning.code() + ":") + " " + what(warning, messages));
    At at = warning.at();
    if (at != null && !at.quote().isEmpty()) {
      hanging("| ", shortened(at.quote()));
    }
    hanging("→ ", messages.get("check.advice." + warning.code()));
  }

  private void hanging(String mark, String text) {
    terminal.out().println(Wrap.hanging(INDENT + mark, text, terminal.textWidth()));
  }

  private static String what(Warning warning, Messages messages) {
    return messages.get("check.what." + warning.code(), warning.message());
  }

  private static List<Warning> sorted(@Nullable PlanDocument plan) {
    return plan == null ? List.of() : plan.warnings().stream().sorted(BY_PLACE).toList();
  }

  private static String place(Warning warning, Messages messages) {
    Integer paragraph = paragraph(warning);
    if (paragraph != null) {
      return messages.get("evaluate.paragraph", paragraph);
    }
    Integer place = page(warning) == null ? line(warning) : page(warning);
    return Objects.toString(place, "");
  }

  private static @Nullable Integer page(Warning warning) {
    At at = warning.at();
    return at == null ? null : at.page();
  }

  private static @Nullable Integer line(Warning warning) {
    At at = warning.at();
    return at == null ? null : at.line();
  }

  private static @Nullable Integer paragraph(Warning warning) {
    At at = warning.at();
    return at == null ? null : at.paragraph();
  }

  private static @Nullable Double top(Warning warning) {
    At at = warning.at();
    Box box = at == null ? null : at.box();
    return box == null ? null : box.y();
  }

  private static String shortened(String quote) {
    return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
