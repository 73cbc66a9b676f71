package vn.kehoach.score.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.index.FactKind;
import vn.kehoach.model.At;
import vn.kehoach.model.Role;
import vn.kehoach.score.GoldenException;

/** How tables of questions are written, and what is said of one that is wrong. */
class TablesTest {

  private static final String SEARCH =
      "question\tmanner\ttyped\tfilter\tgrade\tplan\tpage\twords\n";

  @TempDir private Path folder;

  @Test
  void theRowsOfAQuestionAreItsFacts() throws IOException {
    Path file =
        write(
            "# cho người đọc\n"
                + SEARCH
                + "1\tđủ dấu\tký số\tkind=task; unit=Công an xã; role=LEAD; from=2026-04-01\t3"
                + "\tsuoi-mo\t2\tchữ ký số\n"
                + "1\tđủ dấu\tký số\tkind=task\t1\tsuoi-mo\t3\tkhác\n");

    SearchQuestion question = SearchQuestion.read(file).getFirst();

    assertEquals(3, question.line());
    assertEquals(List.of(3, 1), question.judged().stream().map(each -> each.grade()).toList());
    assertEquals(FactKind.TASK, question.filter().kind());
    assertEquals(Role.LEAD, question.filter().role());
    assertEquals(LocalDate.of(2026, 4, 1), question.filter().from());
  }

  @Test
  void whatIsToBeAskedInDecomposedLettersIsDecomposedHere() throws IOException {
    Path file = write(SEARCH + "1\tNFD\tký số\t\t3\tsuoi-mo\t2\tchữ ký số\n");

    SearchQuestion question = SearchQuestion.read(file).getFirst();

    assertTrue(Normalizer.isNormalized(question.typed(), Normalizer.Form.NFD));
    assertEquals("ký số (NFD)", question.named());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\tđủ dấu\tký số\t\t4\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số\t\tba\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số\tkind=dream\t3\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số\tunit=Đội bóng\t3\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số\tcolour=red\t3\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số\tfrom=01/4/2026\t3\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số\tvalue=many\t3\tsuoi-mo\t2\tchữ ký số",
        "1\tđủ dấu\tký số"
      })
  void aWrongRowIsNamedByItsLine(String row) throws IOException {
    Path file = write(SEARCH + row + "\n");

    var error = assertThrows(GoldenException.class, () -> SearchQuestion.read(file));

    assertTrue(String.valueOf(error.getMessage()).startsWith("line 2: "), error.getMessage());
  }

  @Test
  void anEmptyAnswerIsARowWithADash() throws IOException {
    String heads = "question\tasked\tasks\tfilter\tcommune\tplan\tpage\twords\n";
    Path file =
        write(
            heads
                + "1\tXã nào không?\tNOT\tunit=Công an xã\t-\t\t\t\n"
                + "2\tViệc nào?\tFACTS\tunit=Công an xã\tSuối Mơ\tsuoi-mo\t2\tTuần tra\n");

    List<SetQuestion> questions = SetQuestion.read(file);

    assertEquals(List.of(), questions.get(0).communes());
    assertEquals(List.of(new Place("suoi-mo", 2, "Tuần tra")), questions.get(1).places());
  }

  @ParameterizedTest
  @CsvSource({
    ">=80, 80, true",
    ">80, 80, false",
    ">80, 80.5, true",
    "<=80, 81, false",
    "<80, 79, true",
    "=80, 80.0, true",
    "=80, 81, false"
  })
  void aFigureKeepsABoundOrNot(String bound, BigDecimal value, boolean keeps) {
    assertEquals(keeps, Bound.of(bound).keeps(value));
  }

  @Test
  void aFactIsKnownByItsPlanItsPageAndWholeWordsOfIt() {
    var place = new Place("suoi-mo", 3, "số hoá: hồ sơ");
    var at = new At(2, null, null, "", List.of(new At(3, null, null, "", List.of())));

    assertTrue(place.holds("suoi-mo", at, "Tiếp tục Số hóa hồ sơ đất đai"));
    assertEquals(false, place.holds("suoi-mo", at, "số hoá hồ sơn"));
    assertEquals(false, place.holds("dong-hoa", at, "số hoá hồ sơ"));
    assertEquals(false, new Place("suoi-mo", 4, "hồ sơ").holds("suoi-mo", at, "hồ sơ"));
    assertTrue(place.begins("suoi-mo", at, "Số hóa hồ sơ đất đai"));
    assertEquals(false, place.begins("suoi-mo", at, "Tiếp tục số hóa hồ sơ"));
  }

  private Path write(String table) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), table);
  }
}
