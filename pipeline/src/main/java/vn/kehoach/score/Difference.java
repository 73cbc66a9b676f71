package vn.kehoach.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.DocumentInfo;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Warning;
import vn.kehoach.model.WarningCode;

/**
 * Where the truth of a plan is another for one of its forms, because that form does not print what
 * the plan says: nobody can miss it there.
 *
 * @param file the form's file name
 * @param change what becomes of the fact
 * @param field the fact's field
 * @param fact the name of a document attribute, or the code of a warning
 * @param page the page of the truth that the fact stands on, null for the whole document
 */
record Difference(String file, Change change, Field field, String fact, @Nullable Integer page) {

  private static final int COLUMNS = 6;
  private static final String ISSUER = "issuer";

  /** What becomes of a fact. */
  enum Change {
    /** The truth has it, the form does not print it. */
    ABSENT,
    /** It holds for the form alone. */
    ADDED
  }

  Difference {
    boolean known =
        field == Field.WARNINGS
            || field == Field.DOCUMENT && change == Change.ABSENT && fact.equals(ISSUER);
    if (!known) {
      throw new IllegalArgumentException(
          "no such difference: " + change + " " + field + " " + fact);
    }
  }

  /**
   * Reads a table: file, change, field, fact, page ("-" for none) and reason, parted by tabs; lines
   * that begin with "#" are notes.
   *
   * @throws IllegalArgumentException where a line is no such row
   */
  static List<Difference> parse(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Difference::parse)
        .toList();
  }

  private static Difference parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || cells[COLUMNS - 1].isBlank()) {
      throw new IllegalArgumentException("six columns are needed, the last a reason: " + line);
    }
    return new Difference(
        cells[0],
        Change.valueOf(cells[1]),
        Field.valueOf(cells[2]),
        cells[3],
        cells[4].equals("-") ? null : Integer.valueOf(cells[4]));
  }

  PlanDocument applyTo(PlanDocument plan) {
    return field == Field.DOCUMENT
        ? with(plan, withoutIssuer(plan.document()), plan.warnings())
        : with(plan, plan.document(), warnings(plan.warnings()));
  }

  private List<Warning> warnings(List<Warning> all) {
    var code = WarningCode.valueOf(fact);
    var left = new ArrayList<>(all);
    if (change == Change.ADDED) {
      left.add(new Warning(code, "", null));
      return left;
    }
    for (Warning warning : all) {
      At at = warning.at();
      if (warning.code() == code && at != null && (page == null || page.equals(at.page()))) {
        left.remove(warning);
        return left;
      }
    }
    return left;
  }

  private static DocumentInfo withoutIssuer(DocumentInfo info) {
    return new DocumentInfo(
        info.type(),
        info.number(),
        info.issuedOn(),
        null,
        info.commune(),
        info.province(),
        info.title(),
        info.period(),
        info.signer(),
        info.recipients(),
        info.legalBasis(),
        info.communeCode(),
        info.provinceCode());
  }

  private static PlanDocument with(PlanDocument plan, DocumentInfo info, List<Warning> warnings) {
    return new PlanDocument(
        plan.schemaVersion(),
        plan.id(),
        plan.source(),
        info,
        plan.sections(),
        plan.objectives(),
        plan.targets(),
        plan.tasks(),
        plan.appendices(),
        warnings,
        plan.coverage());
  }
}
