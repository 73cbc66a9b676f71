package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.index.Plans.plan;
import static vn.kehoach.index.Plans.responsible;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.index.Around;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;
import vn.kehoach.model.Source;
import vn.kehoach.model.TextOrigin;

/** Which facts are found for what is typed, and how their words were found. */
class PlanSearchWordsTest extends SearchedPlans {

  @ParameterizedTest
  @CsvSource({
    "TTHC, t1 t2",
    "tthc, t1 t2",
    "thủ tục hành chính, t2 t1",
    "thu tuc hanh chinh, t2 t1",
    "rà soát TTHC, t1",
    "kĩ năng, t3",
    "ky nang, t3",
    "'\"kỹ năng\"', t3",
    "'\"năng kỹ\"', ''",
    "kỹ -số, ''",
    "'niêm yết -\"rà soát\"', t2",
  })
  void findsOtherWritingsAndWhatQuotesAndMinusSay(String typed, String found) throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Rà soát TTHC cấp xã")
            .task("Niêm yết thủ tục hành chính")
            .task("Mở lớp kỹ năng số"));
    assertEquals(found, ids(search(typed)));
  }

  @Test
  void findsAUnitByEverySpellingOfTheDirectory() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Họp", responsible("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội", Role.LEAD))
            .task("Phòng ở cho xã hội"));
    SearchResult result = search("Phòng Văn xã");
    assertEquals("t1", ids(result));
    assertEquals(
        List.of(
            new Reason(
                Reason.Kind.UNIT, "Phòng Văn xã", "Phòng Văn hóa - Xã hội", Around.Part.UNIT)),
        result.hits().getFirst().reasons());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chữ ký | EXACT | chữ ký | chữ ký",
        "thuỷ lợi | TONE | thuỷ lợi | thủy lợi",
        "tram thủy lợi | MARKS | tram thủy lợi | trạm thủy lợi",
        "trạm thỷu lợi | RESPELT | trạm thủy lợi | trạm thủy lợi",
        "chu ky | MARKS | chu ky | chữ ký",
        "CKS | WRITING | CKS | chữ ký số",
      })
  void saysHowWordsWereFound(String typed, Reason.Kind kind, String asked, String found)
      throws IOException {
    write(plan("p", "An", "Bình").task("Cấp chữ ký số cho trạm thủy lợi"));
    assertEquals(
        new Reason(kind, asked, found, null), search(typed).hits().getFirst().reasons().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // real words that no plan has, near to others that it has: never taken for them
        "khoáng sản | 0 |",
        "thủy sản | 0 | thụ sản",
        "bão lụt | 0 |",
        "ma túy | 0 |",
        "cháy rừng | 0 |",
        "quý | 0 | quy",
        // no syllable, or one slip among words that plans have
        "tiêu thj sản phẩm | 1 | tiêu thụ sản phẩm",
        "tiêu thù sản phẩm | 1 | tiêu thụ sản phẩm",
        "tiêu thu sản phẩm | 1 | tiêu thụ sản phẩm",
        // whoever quotes means the very letters
        "\"tiêu thj sản phẩm\" | 0 |",
        // the name of a commune stands in no text
        "Thuỷ Xuân | 0 | xã:Thuỷ Xuân",
      })
  void doesNotTakeARealWordForAnother(String typed, int total, @Nullable String offered)
      throws IOException {
    write(
        plan("p", "Thủy Xuân", "Huế")
            .task("Tiêu thụ sản phẩm theo quy trình, báo cáo mã số cháy nổ, mở rộng khoảng cách"));

    SearchResult found = search(typed);

    assertEquals(total, found.total(), () -> found.hits().toString());
    assertEquals(offered, found.suggestion());
  }

  @Test
  void marksTheWordsOfAPhraseOnlyTogether() throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Giữ an toàn, công bằng", lead("cong-an-xa", "Công an xã"))
            .task("Việc của công an, an toàn"));

    SearchResult found = search("\"công an\"");

    assertEquals("t2 t1", ids(found));
    assertEquals(List.of(), found.hits().get(1).highlights());
    assertEquals(1, found.hits().getFirst().highlights().size());
  }

  @ParameterizedTest
  @CsvSource({
    // one fact has all the words: two others have most of them, one has too few
    "mở lớp bình dân học vụ số, t1, t3 t2",
    // two words: nothing lies between all and half of them
    "mở lớp, t4 t1, ''",
    // no fact has all the words: then those with the most of them are the answer
    "mở lớp bình dân học vụ tin, t1, ''",
  })
  void showsWhatHasMostOfTheWordsWhereFewHaveThemAll(String typed, String whole, String near)
      throws IOException {
    write(
        plan("p", "An", "Bình")
            .task("Mở lớp bình dân học vụ số")
            .task("Hưởng ứng phong trào bình dân học vụ số của tỉnh")
            .task("Bình dân học vụ số")
            .task("Mở lớp nghề"));
    SearchResult result = search(typed);
    assertEquals(whole, ids(result));
    assertEquals(whole.split(" ").length, result.total());
    assertEquals(
        near,
        result.near().stream().map(SearchResult.Hit::factId).collect(Collectors.joining(" ")));
  }

  @Test
  void findsLookAlikesInScansOnly() throws IOException {
    PlanDocument typed = plan("a", "An", "Bình").task("Cấp chứng thư 5ố cho trướng thôn").build();
    PlanDocument scan = plan("b", "An", "Bình").task("Cấp chứng thư 5ố cho trướng thôn").build();
    Source source = scan.source();
    var recognised =
        new PlanDocument(
            scan.schemaVersion(),
            scan.id(),
            new Source(source.file(), source.sha256(), "application/pdf", 1, TextOrigin.OCR),
            scan.document(),
            scan.sections(),
            scan.objectives(),
            scan.targets(),
            scan.tasks(),
            scan.appendices(),
            scan.warnings(),
            scan.coverage());
    write(typed, recognised);
    SearchResult result = search("chứng thư số");
    assertEquals(List.of("b"), result.hits().stream().map(SearchResult.Hit::planId).toList());
    assertTrue(
        result.hits().getFirst().reasons().stream()
            .anyMatch(reason -> reason.kind() == Reason.Kind.SCAN),
        () -> result.hits().getFirst().reasons().toString());
  }
}
