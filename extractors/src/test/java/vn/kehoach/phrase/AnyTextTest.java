package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, spans lie inside it and nothing is thrown. */
class AnyTextTest {

  private static final DateContext PLAN_2026 = new DateContext(2026);
  private static final List<String> PIECES =
      List.of(
          "Quyết định số",
          "12/",
          "KH-UBND",
          "ngày",
          "31/",
          "02",
          "/2026",
          "tháng",
          "quý",
          "IV",
          "năm",
          "đến",
          "trước",
          "từ",
          "100",
          "%",
          ",",
          ";",
          ".",
          "(",
          ")",
          "và",
          "Công an",
          "xã",
          "Phòng",
          "Kinh tế",
          "các",
          "trở lên",
          "≥",
          "-",
          "theo",
          "khi",
          "\"",
          "1/",
          "lần",
          "hằng",
          "giao",
          "phối hợp với",
          ":",
          "Thời gian",
          "99999999999999",
          "𝟗",
          "",
          "đạt",
          "\n",
          "và các");

  @Test
  void readersHoldOnRandomText() {
    var random = new Random(20260101);
    for (int i = 0; i < 5000; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(14); k > 0; k--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      readAll(text.toString());
    }
  }

  @Test
  void aTurkishMachineReadsTheSame() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(
          "don-vi-lien-quan",
          UnitDirectory.standard().resolve("CÁC ĐƠN VỊ LIÊN QUAN").orElseThrow().id());
      assertTrue(
          DeadlineGrammar.cell("QUÝ II/2026", PLAN_2026).orElseThrow().deadline().understood());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void bothPlacesOfAToneMarkReadTheSame() {
    assertEquals(
        UnitDirectory.standard().resolve("Uỷ ban Mặt trận Tổ quốc").orElseThrow().id(),
        UnitDirectory.standard().resolve("Ủy ban Mặt trận Tổ quốc").orElseThrow().id());
    assertEquals(1, TargetGrammar.sentence("Hoàn thành số hoá 30% hồ sơ", PLAN_2026).size());
  }

  private static void readAll(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    DeadlineGrammar.cell(nfc, PLAN_2026).ifPresent(r -> inside(r.span(), nfc));
    DeadlineGrammar.running(nfc, PLAN_2026).ifPresent(r -> inside(r.span(), nfc));
    QuantityGrammar.find(nfc).forEach(q -> inside(q.span(), nfc));
    TargetGrammar.sentence(nfc, PLAN_2026).forEach(t -> assertEquals(t.text(), t.span().of(nfc)));
    TargetGrammar.cell("Chỉ tiêu", nfc, nfc, PLAN_2026);
    UnitGrammar.list(nfc).forEach(unit -> assertTrue(!unit.text().isEmpty(), nfc));
    UnitGrammar.mentions(nfc).forEach(m -> assertTrue(nfc.contains(m.unit().text()), nfc));
    UnitGrammar.isUnitHeading(nfc);
    ResponsibilityGrammar.closing(nfc);
    LegalReferenceGrammar.parse(nfc).forEach(r -> assertTrue(nfc.contains(r.text()), nfc));
    PeriodGrammar.inTitle(nfc);
    DocumentNumberGrammar.number(nfc);
  }

  private static void inside(Span span, String text) {
    assertTrue(span.end() <= text.length(), () -> span + " in " + text);
  }
}
