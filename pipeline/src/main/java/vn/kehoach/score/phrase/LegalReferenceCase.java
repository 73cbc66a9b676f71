package vn.kehoach.score.phrase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.kehoach.model.LegalReference;
import vn.kehoach.phrase.LegalReferenceGrammar;

/** Documents that recitals cite. */
final class LegalReferenceCase implements PhraseCase {

  private static final String NONE = "cites nothing";

  @Override
  public List<String> question() {
    return List.of("words");
  }

  @Override
  public String expected(List<PhraseRow> rows) {
    return rows.getFirst().cell("type").equals("-")
        ? NONE
        : rows.stream().map(LegalReferenceCase::notation).collect(Collectors.joining("; "));
  }

  private static String notation(PhraseRow row) {
    return notation(
        row.cell("type"),
        row.cell("number"),
        row.cell("issuedOn"),
        row.cell("issuer"),
        row.cell("nested").equals("yes"));
  }

  @Override
  public String found(PhraseRow row) {
    List<LegalReference> cited = LegalReferenceGrammar.parse(row.cell("words"));
    return cited.isEmpty()
        ? NONE
        : cited.stream().map(LegalReferenceCase::notation).collect(Collectors.joining("; "));
  }

  private static String notation(LegalReference cited) {
    return notation(
        cited.type().name(),
        Objects.toString(cited.number(), ""),
        Objects.toString(cited.issuedOn(), ""),
        Objects.toString(cited.issuer(), ""),
        cited.nested());
  }

  private static String notation(
      String type, String number, String issuedOn, String issuer, boolean nested) {
    return "%s «%s» %s of «%s»%s"
        .formatted(type, number, issuedOn, issuer, nested ? " nested" : "");
  }
}
