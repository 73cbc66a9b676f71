package vn.kehoach.score.phrase;

import java.util.List;
import vn.kehoach.phrase.DocumentNumberGrammar;

/** The line of a letterhead that bears the document's number. */
final class DocumentNumberCase implements PhraseCase {

  @Override
  public List<String> question() {
    return List.of("line");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    PhraseRow row = rows.getFirst();
    return notation(row.cell("number"), row.cell("room").equals("yes"));
  }

  @Override
  public String found(PhraseRow row) {
    String line = row.cell("line");
    return notation(
        DocumentNumberGrammar.number(line).orElse(""), DocumentNumberGrammar.blank(line));
  }

  private static String notation(String number, boolean room) {
    return "«" + number + "»" + (room ? " room for a number" : "");
  }
}
