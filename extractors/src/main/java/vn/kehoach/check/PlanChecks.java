package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.facts.Facts;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;
import vn.kehoach.read.ReadException;
import vn.kehoach.structure.Outline;

/** Runs all checks of a plan. */
public final class PlanChecks {

  private PlanChecks() {}

  /**
   * What the checks found.
   *
   * @param warnings the slips
   * @param missing appendices that the text names and the file does not hold
   */
  public record Findings(List<Warning> warnings, List<Appendix> missing) {

    public Findings {
      warnings = List.copyOf(warnings);
      missing = List.copyOf(missing);
    }

    /** The same with more warnings. */
    public Findings and(List<Warning> more) {
      var all = new ArrayList<>(warnings);
      all.addAll(more);
      return new Findings(all, missing);
    }
  }

  /**
   * Checks a plan; what its ledger left open is reported too.
   *
   * @param refused what is wrong with pages that could not be read, by number
   */
  public static Findings check(
      Outline outline, Facts facts, Coverage coverage, Map<Integer, ReadException.Reason> refused) {
    var warnings = new ArrayList<Warning>();
    if (outline.front().letterhead().isEmpty()) {
      warnings.add(
          new Warning(
              WarningCode.HEADER_ABSENT,
              "Văn bản không có phần quốc hiệu, cơ quan ban hành, số và ngày",
              null));
    }
    warnings.addAll(BlankChecks.check(outline));
    warnings.addAll(SectionNumberChecks.check(outline.sections()));
    outline.sheets().forEach(sheet -> warnings.addAll(RowNumberChecks.check(sheet)));
    outline.sections().forEach(section -> warnings.addAll(RowNumberChecks.check(section)));
    warnings.addAll(DateChecks.check(outline));
    facts.assumedYears().forEach(at -> warnings.add(ambiguousYear(at)));
    warnings.addAll(DateChecks.yearless(outline));
    MissingAppendices.Found missing = MissingAppendices.find(outline, facts.appendices().size());
    warnings.addAll(missing.warnings());
    warnings.addAll(UnitChecks.check(facts));
    warnings.addAll(TargetChecks.check(facts));
    warnings.addAll(ForeignCommuneChecks.check(outline, facts.document()));
    warnings.addAll(UnclearValues.check(facts.unclear()));
    warnings.addAll(OpenLines.check(coverage.notUnderstood(), refused));
    return new Findings(warnings, missing.appendices());
  }

  private static Warning ambiguousYear(At at) {
    return new Warning(
        WarningCode.AMBIGUOUS_YEAR,
        "“" + at.quote() + "” không ghi năm; lấy theo năm của kế hoạch",
        at);
  }

  static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "…";
  }
}
