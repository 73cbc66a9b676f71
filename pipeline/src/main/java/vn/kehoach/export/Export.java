package vn.kehoach.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.kehoach.export.calendar.CalendarFile;
import vn.kehoach.export.csv.CsvFile;
import vn.kehoach.export.docx.DocxFile;
import vn.kehoach.export.facts.Choice;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Due;
import vn.kehoach.export.facts.SideBySide;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.TopicCounts;
import vn.kehoach.export.facts.UnitCounts;
import vn.kehoach.export.facts.Words;
import vn.kehoach.export.lines.LinesFile;
import vn.kehoach.export.summary.Block;
import vn.kehoach.export.summary.MarkdownFile;
import vn.kehoach.export.summary.Summary;
import vn.kehoach.export.table.Matrices;
import vn.kehoach.export.table.Sheet;
import vn.kehoach.export.table.Sheets;
import vn.kehoach.export.xlsx.XlsxFile;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.json.PlanJson;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;

/** Takes facts of stored plans away into a file of another program. */
public final class Export {

  private final PlanIndex index;
  private final Request request;
  private final Words words;
  private final ChosenPlans plans;
  private final Journal journal;

  /** An export; what a request chooses is settled here. */
  public Export(PlanIndex index, DataFolder data, Request request, Words words) throws IOException {
    this.index = index;
    this.request = request;
    this.words = words;
    this.plans = new ChosenPlans(data.plans(), Choice.of(index, request.filter()));
    this.journal = Journal.read(data.journal());
  }

  /** Whether no plan fits the request. */
  public boolean nothing() {
    return plans.choice().plans().isEmpty();
  }

  /**
   * How many facts were chosen, where they are more than so many; else nothing.
   *
   * @param most what the format takes, as {@link Format#mostFacts} says
   */
  public OptionalInt moreThan(int most) throws IOException {
    if (most == Integer.MAX_VALUE) {
      return OptionalInt.empty();
    }
    int[] facts = {0};
    plans.each(
        chosen ->
            facts[0] +=
                chosen.objectives().size() + chosen.targets().size() + chosen.tasks().size());
    return facts[0] > most ? OptionalInt.of(facts[0]) : OptionalInt.empty();
  }

  /**
   * Writes the content; the stream stays open.
   *
   * @param folder the folder that links are relative to; null for links from anywhere
   */
  public Account write(OutputStream out, @Nullable Path folder) throws IOException {
    var sources = new Sources(journal, folder);
    Map<Due.Kind, Integer> leftOut = Map.of();
    int events = 0;
    switch (request.format()) {
      case SCHEMA -> out.write(PlanJson.schema());
      case JSONL -> new LinesFile(plans).write(kind(), out);
      case CSV -> new CsvFile(request.separator()).write(sheet(sources), out);
      case XLSX -> new XlsxFile().write(sheets(sources), words.get("summary.title"), out);
      case MD -> MarkdownFile.write(report(), out);
      case DOCX -> DocxFile.write(report(), words.get("summary.title"), out);
      case ICS -> {
        CalendarFile.Account account = new CalendarFile(plans, words).write(out);
        leftOut = account.leftOut();
        events = account.events();
      }
    }
    return account(events, leftOut);
  }

  private LinesFile.Kind kind() {
    return request.what() == null
        ? LinesFile.Kind.PLANS
        : LinesFile.Kind.valueOf(request.what().name());
  }

  private Sheet sheet(Sources sources) throws IOException {
    var sheets = new Sheets(plans, sources, words);
    return switch (Objects.requireNonNull(request.what(), "which table?")) {
      case PLANS -> sheets.plans();
      case OBJECTIVES -> sheets.objectives();
      case TARGETS -> sheets.targets();
      case TASKS -> sheets.tasks();
      case DEADLINES -> sheets.deadlines();
      case WARNINGS -> sheets.warnings();
      case COMPARE -> matrices(sources).targets(SideBySide.of(index, plans.choice()));
      case UNITS -> matrices(sources).units(UnitCounts.of(plans));
      case TOPICS -> matrices(sources).topics(TopicCounts.of(index, plans.choice()));
    };
  }

  private List<Sheet> sheets(Sources sources) throws IOException {
    var sheets = new Sheets(plans, sources, words);
    return List.of(
        sheets.plans(),
        matrices(sources).targets(SideBySide.of(index, plans.choice())),
        sheets.targets(),
        sheets.tasks(),
        matrices(sources).units(UnitCounts.of(plans)),
        matrices(sources).topics(TopicCounts.of(index, plans.choice())),
        sheets.deadlines(),
        sheets.objectives(),
        sheets.warnings());
  }

  private Matrices matrices(Sources sources) {
    return new Matrices(plans.choice(), sources, words);
  }

  private List<Block> report() throws IOException {
    return new Summary(plans, SideBySide.of(index, plans.choice()), words).blocks(request.scope());
  }

  private Account account(int events, Map<Due.Kind, Integer> leftOut) throws IOException {
    if (request.format() == Format.SCHEMA) {
      return new Account(request.format(), 0, 0, 0, 0, 0, 0, 0, Map.of());
    }
    int[] counts = new int[6];
    plans.each(
        chosen -> {
          counts[0]++;
          counts[1] += chosen.objectives().size();
          counts[2] += chosen.targets().size();
          counts[3] += chosen.tasks().size();
          counts[4] += chosen.dues().size();
          counts[5] += chosen.warnings().size();
        });
    return new Account(
        request.format(),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        counts[5],
        events,
        leftOut);
  }
}
