package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Role;
import vn.kehoach.model.TaskOrigin.Kind;

class StrictnessTest {

  @ParameterizedTest(name = "“{0}” / “{1}”: {2} {3} {4} {5}")
  @CsvSource({
    "Mở lớp kỹ năng số, Mở lớp kỹ năng số, true, true, true, true",
    "Mở lớp kỹ năng số, 'MỞ LỚP, KỸ NĂNG  SỐ.', false, true, false, true",
    "Phòng VH-XH, Phòng VHXH, false, true, true, false",
    "Chỉ tiêu dân số, Chi tiêu dân số, false, false, true, false",
    "Đạt 80%, Đạt 80, false, false, true, false",
    "Mở lớp, Đóng lớp, false, false, false, false",
  })
  void eachLevelForgivesSomethingElse(
      String truth, String read, boolean strict, boolean soft, boolean levenshtein, boolean token) {
    assertEquals(strict, Strictness.STRICT.measure().matches(truth, read));
    assertEquals(soft, Strictness.SOFT.measure().matches(truth, read));
    assertEquals(levenshtein, Strictness.LEVENSHTEIN.measure().matches(truth, read));
    assertEquals(token, Strictness.TOKEN_F1.measure().matches(truth, read));
  }

  @Test
  void nothingMatchesNothingAtEveryLevel() {
    for (Strictness level : Strictness.values()) {
      assertEquals(true, level.measure().matches(null, null));
      assertEquals(false, level.measure().matches("", null));
    }
  }

  @Test
  void unitsAndFiguresAreTheSameAtEveryLevelWhereTheirFactIs() {
    String words = "Cấp chữ ký số cho toàn bộ cán bộ, công chức của xã";
    var truth = new Sample().task(words, Sample.POLICE, Role.LEAD);
    var read = new Sample().task(words + ".", Sample.POLICE, Role.LEAD);

    Comparison comparison = new PlanScorer().compare(truth.plan(), read.plan());

    for (Strictness level : Strictness.values()) {
      boolean exact = level == Strictness.STRICT;
      assertEquals(exact ? 0 : 1, f1(comparison, level, Field.TASKS), level.name());
      assertEquals(1, f1(comparison, level, Field.UNITS), level.name());
      assertEquals(exact ? 0 : 1, f1(comparison, level, Field.WHOLE_TASKS), level.name());
    }
  }

  @Test
  void aRecordIsWholeOnlyIfEveryPartIsRight() {
    String words = "Cấp chữ ký số cho toàn bộ cán bộ, công chức của xã";
    var truth =
        new Sample()
            .target("Tỷ lệ hồ sơ", Comparator.GE, "80")
            .task(words, Sample.POLICE, Role.LEAD)
            .task("Mở lớp kỹ năng số", Kind.NARRATIVE);
    var read =
        new Sample()
            .target("Tỷ lệ hồ sơ", Comparator.GE, "80")
            .task(words, Sample.CULTURE, Role.LEAD)
            .task("Mở lớp kỹ năng số", Kind.NARRATIVE);

    Comparison comparison = new PlanScorer().compare(truth.plan(), read.plan());

    assertEquals(1, f1(comparison, Strictness.STRICT, Field.TASKS));
    assertEquals(
        new Counts(1, 1, 1), comparison.scores().of(Field.WHOLE_TASKS).orElseThrow().counts());
    assertEquals(1, f1(comparison, Strictness.STRICT, Field.WHOLE_TARGETS));
    assertEquals(1, f1(comparison, Strictness.STRICT, Field.WHOLE_HEADERS));
  }

  @Test
  void oneWrongLineInTheHeaderMakesItWrong() {
    Comparison comparison =
        new PlanScorer().compare(new Sample().plan(), new Sample().recipients("Như trên").plan());

    assertEquals(0, f1(comparison, Strictness.TOKEN_F1, Field.WHOLE_HEADERS));
  }

  private static double f1(Comparison comparison, Strictness level, Field field) {
    return comparison.at(level).of(field).orElseThrow().f1();
  }
}
