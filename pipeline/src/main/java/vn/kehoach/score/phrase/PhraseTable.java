package vn.kehoach.score.phrase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The tables of phrases: which there are, how many rows each must have, and who answers them. */
public enum PhraseTable {
  DEADLINES("deadlines.tsv", 60, new DeadlineCase()),
  TARGETS("targets.tsv", 60, new TargetCase()),
  UNITS("units.tsv", 80, new UnitCase()),
  LEGAL_REFERENCES("legal-references.tsv", 40, new LegalReferenceCase()),
  DOCUMENT_NUMBERS("document-numbers.tsv", 30, new DocumentNumberCase()),
  HEADINGS("headings.tsv", 60, new HeadingCase()),
  COLUMN_HEADS("column-heads.tsv", 60, new ColumnHeadCase());

  /** The folder beside the truths of plans. */
  public static final String FOLDER = "phrases";

  private final String file;
  private final int leastRows;
  private final PhraseCase cases;

  PhraseTable(String file, int leastRows, PhraseCase cases) {
    this.file = file;
    this.leastRows = leastRows;
    this.cases = cases;
  }

  /** The file's name in the folder. */
  public String file() {
    return file;
  }

  /** How many rows it must have to prove anything. */
  public int leastRows() {
    return leastRows;
  }

  /**
   * Reads the table and asks the grammar every case of it.
   *
   * @param golden the folder of truths
   * @throws IOException if the table cannot be read, or a row has not as many cells as the head
   */
  public List<PhraseVerdict> judge(Path golden) throws IOException {
    var verdicts = new ArrayList<PhraseVerdict>();
    for (List<PhraseRow> rows : grouped(rows(golden))) {
      PhraseRow first = rows.getFirst();
      verdicts.add(
          new PhraseVerdict(
              first.line(),
              first.cell(cases.question().getLast()),
              cases.expected(rows),
              cases.found(first)));
    }
    return List.copyOf(verdicts);
  }

  /**
   * The rows of the table.
   *
   * @param golden the folder of truths
   * @throws IOException if the table cannot be read, or a row has not as many cells as the head
   */
  public List<PhraseRow> rows(Path golden) throws IOException {
    Path path = golden.resolve(FOLDER).resolve(file);
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    var rows = new ArrayList<PhraseRow>();
    List<String> heads = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (heads.isEmpty()) {
        heads = cells;
      } else if (cells.size() != heads.size()) {
        throw new IOException(
            "%s, line %d: %d cells under %d heads"
                .formatted(file, i + 1, cells.size(), heads.size()));
      } else {
        rows.add(row(i + 1, heads, cells));
      }
    }
    return List.copyOf(rows);
  }

  private static PhraseRow row(int line, List<String> heads, List<String> cells) {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < heads.size(); i++) {
      named.put(heads.get(i), cells.get(i));
    }
    return new PhraseRow(line, named);
  }

  private List<List<PhraseRow>> grouped(List<PhraseRow> rows) {
    var groups = new ArrayList<List<PhraseRow>>();
    List<String> before = List.of();
    for (PhraseRow row : rows) {
      List<String> question = cases.question().stream().map(row::cell).toList();
      if (groups.isEmpty() || !question.equals(before)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
      before = question;
    }
    return groups;
  }
}
