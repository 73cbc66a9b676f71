package vn.kehoach.export.table;

import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.Sources;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.Period;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Signer;

/** A row for each plan. */
final class PlanRows {

  static final List<String> COLUMNS =
      RowBuilder.columns(
          "title",
          "number",
          "issued",
          "from",
          "to",
          "signer",
          "pages",
          "objectives",
          "targets",
          "tasks",
          "warnings",
          "accounted",
          "lines",
          "origin");

  private PlanRows() {}

  static List<Row> rows(ChosenPlan chosen, Sources sources, Words words) {
    PlanDocument plan = chosen.plan();
    DocumentInfo document = plan.document();
    Period period = document.period();
    Signer signer = document.signer();
    Integer pages = plan.source().pageCount();
    RowBuilder row =
        new RowBuilder(chosen, words)
            .text(document.title())
            .text(document.number())
            .day(document.issuedOn())
            .day(period == null ? null : period.start())
            .day(period == null ? null : period.end())
            .text(signer == null ? null : signer.name());
    row = pages == null ? row.text("") : row.count(pages);
    return List.of(
        row.count(chosen.objectives().size())
            .count(chosen.targets().size())
            .count(chosen.tasks().size())
            .count(chosen.warnings().size())
            .count(plan.coverage().accounted())
            .count(plan.coverage().lines())
            .text(words.word(plan.source().textOrigin()))
            .at(null, sources));
  }
}
