package vn.kehoach.export.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.export.facts.ChosenPlan;
import vn.kehoach.export.facts.ChosenPlans;
import vn.kehoach.export.facts.Place;
import vn.kehoach.export.facts.Words;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.report.Figures;

/** Which plans. */
final class PlanList {

  private final ChosenPlans plans;
  private final Words words;

  PlanList(ChosenPlans plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  List<Block> blocks(String number) throws IOException {
    var rows = new ArrayList<List<String>>();
    plans.each(chosen -> rows.add(row(rows.size() + 1, chosen)));
    return List.of(
        new Block.Heading(1, number + ". " + words.get("summary.plans")),
        new Block.Table(
            words.all("summary.head.", "no", "commune", "plan", "targets", "tasks", "file"),
            List.of(4, 16, 40, 8, 8, 24),
            rows,
            List.of(0, 3, 4)));
  }

  private List<String> row(int no, ChosenPlan chosen) {
    return List.of(
        Integer.toString(no),
        Place.of(chosen.commune(), words),
        title(chosen),
        Integer.toString(chosen.targets().size()),
        Integer.toString(chosen.tasks().size()),
        file(chosen));
  }

  /** "Kế hoạch số 12/KH-UBND ngày 15/01/2026: Chuyển đổi số năm 2026". */
  private String title(ChosenPlan chosen) {
    DocumentInfo document = chosen.plan().document();
    String title = document.title() == null ? chosen.plan().id() : document.title();
    String number = document.number() == null ? words.get("summary.blank") : document.number();
    String day =
        document.issuedOn() == null ? words.get("summary.blank") : Figures.day(document.issuedOn());
    return words.get("summary.plan", number, day, title);
  }

  private String file(ChosenPlan chosen) {
    Integer pages = chosen.plan().source().pageCount();
    String file = chosen.plan().source().file();
    return pages == null ? file : words.get("summary.file", file, pages);
  }
}
