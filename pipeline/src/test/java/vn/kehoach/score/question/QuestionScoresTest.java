package vn.kehoach.score.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;
import vn.kehoach.score.QuestionFault;
import vn.kehoach.score.QuestionMeasure;
import vn.kehoach.score.QuestionScore;
import vn.kehoach.score.QuestionScore.Miss;
import vn.kehoach.score.QuestionTable;

/** Questions over the plans of two invented communes, some of them with wrong answers. */
class QuestionScoresTest {

  private static final String SEARCH =
      "question\tmanner\ttyped\tfilter\tgrade\tplan\tpage\twords\n";
  private static final String SETS = "question\tasked\tasks\tfilter\tcommune\tplan\tpage\twords\n";
  private static final String GROUPS =
      "name\tgroup\tvariant\tplan\tpage\twords\tdifference\tcomment\n";

  private static final Map<String, PlanDocument> PLANS =
      Map.of(
          "suoi-mo",
          new Village("suoi-mo-1", "Suối Mơ")
              .task("Tuần tra kiểm soát ban đêm tại các thôn", Village.POLICE, Role.LEAD)
              .task("Vận động hội viên trồng rừng", Village.FARMERS, Role.ASSIGNED)
              .target("Tỷ lệ văn bản đi được ký số", 100)
              .plan(),
          "dong-hoa",
          new Village("dong-hoa-1", "Đông Hòa")
              .task("Tuần tra giao thông", Village.POLICE, Role.ASSIGNED)
              .target("văn bản đi được ký số", 90)
              .target("văn bản đến được số hóa", 80)
              .plan());

  @TempDir private Path golden;

  @Test
  void whereThereAreNoTablesNothingIsMeasured() throws IOException {
    assertEquals(List.of(), QuestionScores.of(golden, PLANS));
  }

  @Test
  void aSearchThatFindsWhatItShouldIsWorthOne() throws IOException {
    write(
        QuestionTable.SEARCH,
        SEARCH
            + "1\tkhông dấu\ttuan tra ban dem\t\t3\tsuoi-mo\t2\tTuần tra kiểm soát ban đêm\n"
            + "2\tcó bộ lọc\ttuần tra\tcommune=Đông Hoà\t3\tdong-hoa\t2\tTuần tra giao thông\n");

    QuestionScore score = score();

    assertEquals(1, share(score, QuestionMeasure.NDCG_AT_10));
    assertEquals(List.of(), score.misses());
    assertEquals(
        List.of("không dấu", "có bộ lọc"),
        score.parts().stream().map(QuestionScore.Part::name).toList());
  }

  @Test
  void whatASearchDoesNotFindIsNamedWithItsPlace() throws IOException {
    write(
        QuestionTable.SEARCH,
        SEARCH + "1\tđủ dấu\ttuần tra\tunit=Công an xã\t3\tsuoi-mo\t2\ttrồng rừng\n");

    QuestionScore score = score();

    assertEquals(0, share(score, QuestionMeasure.NDCG_AT_10));
    Miss miss = score.misses().getFirst();
    assertEquals(QuestionFault.NOT_FOUND, miss.fault());
    assertEquals("[0-0]", miss.grades());
    assertEquals("suoi-mo", miss.plan());
    assertEquals(2, miss.page());
    assertEquals(
        List.of(QuestionFault.OF_NO_USE, QuestionFault.OF_NO_USE),
        score.misses().stream().skip(1).map(Miss::fault).toList());
  }

  @Test
  void setsOfCommunesAndFactsAreComparedWhole() throws IOException {
    write(
        QuestionTable.SETS,
        SETS
            + "1\tXã nào giao chủ trì?\tCOMMUNES\tunit=Công an xã; role=LEAD\tSuối Mơ\t\t\t\n"
            + "2\tXã nào không?\tNOT\tunit=Hội Nông dân\tĐông Hòa\t\t\t\n"
            + "3\tViệc nào?\tFACTS\tunit=Công an xã; kind=task\tSuối Mơ\tsuoi-mo\t2\tTuần tra\n"
            + "3\tViệc nào?\tFACTS\tunit=Công an xã; kind=task\tĐông Hòa\tdong-hoa\t2\tTuần tra\n"
            + "4\tKý số từ 95%?\tCOMMUNES\tindicator=văn bản đi ký số; value=>=95\tSuối Mơ"
            + "\t\t\t\n"
            + "5\tXã nào không số hóa?\tNOT\tindicator=văn bản đến số hóa\tSuối Mơ\t\t\t\n"
            + "6\tXã nào không?\tNOT\tunit=Công an xã\t-\t\t\t\n");

    QuestionScore score = score();

    assertEquals(List.of(), score.misses());
    assertEquals(1, share(score, QuestionMeasure.SETS_EXACT));
  }

  @Test
  void aWrongSetIsMissedMemberByMember() throws IOException {
    write(
        QuestionTable.SETS,
        SETS
            + "1\tXã nào?\tCOMMUNES\tunit=Hội Nông dân\tĐông Hòa\t\t\t\n"
            + "2\tViệc nào?\tFACTS\tunit=Hội Nông dân\tSuối Mơ\tsuoi-mo\t2\tVận động hội viên\n"
            + "2\tViệc nào?\tFACTS\tunit=Hội Nông dân\tSuối Mơ\tsuoi-mo\t2\tTuần tra\n");

    QuestionScore score = score();

    // one of three members found, one commune too many
    assertEquals(1.0 / 3, share(score, QuestionMeasure.SET_RECALL), 1e-12);
    assertEquals(1.0 / 2, share(score, QuestionMeasure.SET_PRECISION), 1e-12);
    assertEquals(
        List.of("Đông Hòa", "Suối Mơ", "Tuần tra"),
        score.misses().stream().map(Miss::quote).toList());
  }

  @Test
  void indicatorsAreGroupedAsPeopleSay() throws IOException {
    write(
        QuestionTable.INDICATORS,
        GROUPS
            + "A\tký số\t\tsuoi-mo\t1\tTỷ lệ văn bản đi\t\t\n"
            + "B\tký số\t\tdong-hoa\t1\tvăn bản đi\t\t\n"
            + "C\tsố hóa\t\tdong-hoa\t1\tvăn bản đến\t\t\n");
    pairs("APART\tA\tC\tđi, đến\n");

    QuestionScore score = score();

    assertEquals(List.of(), score.misses());
    assertEquals(1, share(score, QuestionMeasure.PAIRWISE_F1));
    assertEquals(1, share(score, QuestionMeasure.FORBIDDEN_PAIRS_APART));
  }

  @Test
  void aPairThatMustNotMeetAndDoesIsCounted() throws IOException {
    write(
        QuestionTable.INDICATORS,
        GROUPS
            + "A\tmột\t\tsuoi-mo\t1\tTỷ lệ văn bản đi\t\t\n"
            + "B\thai\t\tdong-hoa\t1\tvăn bản đi\t\t\n"
            + "C\thai\t\tdong-hoa\t1\tkhông có trong kế hoạch\t\t\n");
    pairs("APART\tB\tA\tfor the test\n");

    QuestionScore score = score();

    assertEquals(0, share(score, QuestionMeasure.FORBIDDEN_PAIRS_APART));
    assertEquals(0, share(score, QuestionMeasure.PAIRWISE_F1));
    assertEquals(
        List.of(QuestionFault.FORBIDDEN, QuestionFault.NOT_READ),
        score.misses().stream().map(Miss::fault).toList());
  }

  @Test
  void anUndecidedPairIsLeftOut() throws IOException {
    write(
        QuestionTable.INDICATORS,
        GROUPS
            + "A\tmột\t\tsuoi-mo\t1\tTỷ lệ văn bản đi\t\t\n"
            + "B\thai\t\tdong-hoa\t1\tvăn bản đi\t\t\n");
    pairs("UNSURE\tA\tB\tfor the test\n");

    assertEquals(List.of(), score().misses());
  }

  @Test
  void phrasesAreComparedAsTheTargetsOfCommunes() throws IOException {
    write(
        QuestionTable.INDICATOR_PHRASES,
        "group\tvariant\tcommune\tunit\tphrase\n"
            + "nghèo\t\tA\t%\tTỷ lệ hộ nghèo\n"
            + "nghèo\t\tB\t%\tTỷ lệ hộ nghèo\n"
            + "rừng\t\tB\t%\tTỷ lệ che phủ rừng\n");

    QuestionScore score = score();

    assertEquals(3, score.cases());
    assertEquals(List.of(), score.misses());
    assertTrue(score.measures().stream().allMatch(each -> each.share() == 1));
  }

  private QuestionScore score() throws IOException {
    List<QuestionScore> scores = QuestionScores.of(golden, PLANS);
    assertEquals(1, scores.size());
    return scores.getFirst();
  }

  private static double share(QuestionScore score, QuestionMeasure measure) {
    return score.measures().stream()
        .filter(each -> each.measure() == measure)
        .findFirst()
        .orElseThrow()
        .share();
  }

  private void write(QuestionTable table, String rows) throws IOException {
    write(table.file(), rows);
  }

  private void pairs(String rows) throws IOException {
    write("indicator-pairs.tsv", "verdict\tone\tother\treason\n" + rows);
  }

  private void write(String file, String rows) throws IOException {
    Path folder = Files.createDirectories(golden.resolve(QuestionTable.FOLDER));
    Files.writeString(folder.resolve(file), rows);
  }
}
