package vn.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.SectionKind;
import vn.kehoach.phrase.SentenceEnds;

/** What the models of the library say of texts that they did not learn from. */
class LanguageTest {

  private final Language language = LanguageModels.standard().open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đoàn công tác của TP. Huế đến kiểm tra.",
        "Lớp tập huấn do ThS. Phạm Thị Lan giảng dạy.",
        "Căn cứ Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo.",
        "Tổng kinh phí là 1.139.500.000 đồng, trong đó xã chi 45.5%.",
        "Báo cáo gửi trước ngày 15.12.2026 về Văn phòng."
      })
  void aStopOfAnAbbreviationOrAFigureEndsNoSentence(String text) {
    assertEquals(List.of(text), sentences(text));
  }

  @Test
  void sentencesEndAtStopsThatCloseThem() {
    assertEquals(
        List.of(
            "Đến hết năm, tỷ lệ hộ nghèo còn 2,1%.",
            "Số hộ dùng nước sạch đạt trên 92%.", "Các thôn gửi báo cáo trước ngày 20."),
        sentences(
            "Đến hết năm, tỷ lệ hộ nghèo còn 2,1%. Số hộ dùng nước sạch đạt trên 92%. "
                + "Các thôn gửi báo cáo trước ngày 20."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Giao Hạt Kiểm lâm khu vực Na Rì kiểm tra bãi gỗ.     | Hạt Kiểm lâm khu vực Na Rì
          Ban Quản lý Khu bảo tồn loài Nam Xuân Lạc chủ trì.   | Ban Quản lý Khu bảo tồn loài Nam Xuân Lạc
          Hợp tác xã dịch vụ nông nghiệp Tam Đa bơm nước.      | Hợp tác xã dịch vụ nông nghiệp Tam Đa
          Tổ liên gia số 12                                    | Tổ liên gia số 12
          """)
  void unitsThatNoListKnowsAreFoundByTheirNames(String text, String name) {
    List<UnitName> names = language.unitNames(text);
    assertEquals(List.of(name), names.stream().map(found -> found.span().of(text)).toList());
    assertTrue(names.getFirst().confidence() > 0.6 && names.getFirst().confidence() <= 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổ chức hội nghị sơ kết sáu tháng.",
        "Ban hành quy chế phối hợp.",
        "Phòng cháy hơn chữa cháy.",
        "Trường hợp vướng mắc thì phản ánh kịp thời.",
        "Thường xuyên"
      })
  void wordsThatOnlyBeginLikeAUnitNameNone(String text) {
    assertEquals(List.of(), language.unitNames(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nhìn lại công tác năm qua  | Bên cạnh kết quả đạt được vẫn còn hạn chế, do thiếu người. | REVIEW
          Những việc phải làm        | Tổ chức ra quân dọn vệ sinh, trồng cây ven đường.      | TASKS
          Con số phấn đấu            | Trên 95% hộ dùng nước sạch; tỷ lệ hộ nghèo dưới 2%.    | OBJECTIVES
          Chi phí và nguồn chi       | Ngân sách xã bảo đảm, phần còn lại vận động đóng góp.  | FUNDING
          """)
  void aHeadingThatNoListKnowsIsLikeOthers(String title, String below, SectionKind kind) {
    assertEquals(Optional.of(kind), language.sectionKind(title, below).map(Guess::value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trên 90% hộ dân được dùng nước hợp vệ sinh.                     | TARGET
          Tổ chức tập huấn kỹ năng sơ cứu cho đội xung kích.              | TASK
          Năm 2025, toàn xã xảy ra 7 vụ cháy, thiệt hại 400 triệu đồng.   | CONTEXT
          Nâng cao đời sống vật chất và tinh thần của nhân dân.           | OBJECTIVE
          """)
  void aBulletIsLikeOthers(String text, ItemKind kind) {
    assertEquals(Optional.of(kind), language.itemKind(text).map(Guess::value));
  }

  @Test
  void whatIsSwitchedOffSaysNothing() {
    Language none = LanguageModels.none().open();
    assertEquals(List.of(), none.sentences("Một câu. Hai câu."));
    assertEquals(SentenceEnds.ALL, none.sentenceEnds());
    assertEquals(List.of(), none.unitNames("Hạt Kiểm lâm Na Rì kiểm tra."));
    assertFalse(none.mayNameUnit("Hạt Kiểm lâm Na Rì kiểm tra."));
    assertEquals(Optional.empty(), none.sectionKind("Việc cần làm", "Tổ chức ra quân"));
    assertEquals(Optional.empty(), none.itemKind("Trên 90% hộ dân dùng nước sạch."));
  }

  @Test
  void oneAbilityCanBeSwitchedOffAlone() {
    LanguageModels models = LanguageModels.standard().without(Ability.UNIT_NAMES);
    assertFalse(models.abilities().contains(Ability.UNIT_NAMES));
    assertEquals(List.of(), models.open().unitNames("Hạt Kiểm lâm Na Rì kiểm tra."));
    assertTrue(models.open().itemKind("Trên 90% hộ dân dùng nước sạch.").isPresent());
    assertTrue(LanguageModels.standard().abilities().contains(Ability.UNIT_NAMES));
  }

  @Test
  void anAnswerDependsNeitherOnWhatWasAskedBeforeNorOnTheThread() {
    List<String> texts =
        TrainingData.standard().from("rung"::equals).examples(Ability.UNIT_NAMES).stream()
            .map(example -> UnitNameFinder.plain(example.column(0)))
            .toList();
    List<List<UnitName>> alone =
        texts.stream().map(text -> LanguageModels.standard().open().unitNames(text)).toList();
    List<List<UnitName>> inTurn = texts.reversed().stream().map(language::unitNames).toList();
    assertEquals(alone, inTurn.reversed());
    List<List<UnitName>> atOnce =
        IntStream.range(0, texts.size())
            .parallel()
            .mapToObj(i -> LanguageModels.standard().open().unitNames(texts.get(i)))
            .toList();
    assertEquals(alone, atOnce);
  }

  @Test
  void anyTextIsBorne() {
    var random = new Random(20260101);
    String signs =
        "aăâbcdđeêơưòóỏõọABCĐĐ 0123456789.,;:!?…()[]%/-\"“”\n\t\u00a0\u0301\ud83d\ude00 ";
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(120); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      ask(text.toString());
      ask("Ban Quản lý " + text + " Hạt Kiểm lâm");
    }
    ask("");
    ask(" ");
    ask("…");
  }

  private void ask(String text) {
    language.sentences(text).forEach(span -> assertFalse(span.of(text).isEmpty()));
    language.unitNames(text).forEach(name -> assertFalse(name.span().of(text).isBlank()));
    language.sectionKind(text, text);
    language.itemKind(text);
  }

  private List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    language.sentences(text).forEach(span -> sentences.add(span.of(text)));
    return sentences;
  }
}
