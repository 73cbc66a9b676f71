package vn.kehoach.score.phrase;

import java.util.List;
import vn.kehoach.structure.HeadWords;
import vn.kehoach.structure.NumberingGrammar;
import vn.kehoach.structure.Numeral;

/** Headings: how they are numbered and what their words say the section is for. */
final class HeadingCase implements PhraseCase {

  @Override
  public List<String> question() {
    return List.of("words");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    PhraseRow row = rows.getFirst();
    return notation(row.cell("form"), row.cell("number"), row.cell("title"), row.cell("kind"));
  }

  @Override
  public String found(PhraseRow row) {
    String words = row.cell("words");
    String title = Headings.title(words);
    String kind = HeadWords.kind(title).map(Enum::name).orElse("-");
    return NumberingGrammar.parse(words)
        .map(NumberingGrammar.Numbered::numeral)
        .map(numeral -> numbered(numeral, title, kind))
        .orElse(notation("-", "", title, kind));
  }

  private static String numbered(Numeral numeral, String title, String kind) {
    return notation(numeral.style().name(), numeral.printed(), title, kind);
  }

  private static String notation(String form, String number, String title, String kind) {
    return "%s «%s» «%s» %s".formatted(form, number, title, kind);
  }
}
