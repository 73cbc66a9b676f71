package vn.kehoach.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactOrigin;
import vn.kehoach.index.Filter;
import vn.kehoach.index.UnitRef;
import vn.kehoach.index.Wanted;
import vn.kehoach.model.Role;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.TextOrigin;

class QueryParserTest {

  /** A small world: two communes, a province, two units. */
  private static final Names NAMES =
      new Names() {
        private final Map<String, String> units =
            Map.of("công an xã", "cong-an-xa", "phòng kinh tế", "kinh-te");

        @Override
        public boolean hasCommune(String name) {
          return List.of("nghĩa đàn", "nghĩa", "mai phụ", "xã mai phụ")
              .contains(name.toLowerCase());
        }

        @Override
        public boolean hasProvince(String name) {
          return name.equalsIgnoreCase("nghệ an");
        }

        @Override
        public Optional<UnitRef> unit(String name) {
          return Optional.ofNullable(units.get(name.toLowerCase()))
              .map(id -> new UnitRef(id, name));
        }

        @Override
        public List<String> nearCommunes(String name) {
          return List.of("Mai Phụ");
        }

        @Override
        public List<String> nearProvinces(String name) {
          return List.of();
        }

        @Override
        public List<String> nearUnits(String name) {
          return List.of("Công an xã");
        }
      };

  private static ParsedQuery parse(String text) {
    return QueryParser.parse(text, NAMES);
  }

  private static Filter filter(String text) {
    ParsedQuery parsed = parse(text);
    assertEquals(List.of(), parsed.wanted(), text);
    assertEquals(1, parsed.filters().size(), text);
    return parsed.filters().getFirst();
  }

  @Test
  void takesWordsQuotesAndMinus() {
    assertEquals(
        List.of(
            new Wanted.Words("tập huấn, kỹ năng"),
            new Wanted.Phrase("công an"),
            new Wanted.Unwanted("nước"),
            new Wanted.Unwanted("hộ nghèo"),
            new Wanted.Words("VH-XH số")),
        parse("tập huấn, kỹ năng \"công an\" -nước -\"hộ nghèo\" VH-XH số").wanted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"“công an”", "\"công an\"", "„công an“ ", "«công an»"})
  void takesTheQuotationMarksThatWordProcessorsSet(String typed) {
    assertEquals(List.of(new Wanted.Phrase("công an")), parse(typed).wanted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "họp lúc 08:30 tại https://xa.gov.vn",
        "Nội dung: chuyển đổi số",
        "thời gian - địa điểm",
        "từ 2026 - 2030",
        "NĐ-CP",
        "tỷ lệ 1:1000",
      })
  void leavesColonsAndDashesOfOrdinaryTextAlone(String typed) {
    assertEquals(List.of(new Wanted.Words(typed)), parse(typed).wanted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đơn-vị:Công an xã",
        "đơn vị:Công an xã",
        "đơn vị: công an xã",
        "don vi:\"công an xã\"",
        "DONVI:Công An Xã",
        "unit:công an xã",
        "đơn_vị:công an xã",
      })
  void knowsAFieldByAnyOfItsNames(String typed) {
    assertEquals("cong-an-xa", ((Filter.Responsible) filter(typed)).unit().id());
  }

  @Test
  void takesAsManyWordsAsNameSomething() {
    ParsedQuery parsed = parse("xã:Nghĩa Đàn chữ ký số");
    assertEquals(List.of(new Filter.InCommune("Nghĩa Đàn")), parsed.filters());
    assertEquals(List.of(new Wanted.Words("chữ ký số")), parsed.wanted());
    assertEquals(List.of(new Wanted.Words("hộ")), parse("xã:Nghĩa hộ").wanted());
    assertEquals(2, parse("xã:Mai Phụ loại:chỉ tiêu").filters().size());
  }

  @ParameterizedTest
  @CsvSource({
    "vai-trò:chủ trì, LEAD",
    "role:lead, LEAD",
    "vai trò:phoi-hop, COORDINATE",
    "vaitro:'được giao', ASSIGNED",
  })
  void knowsRoles(String typed, Role role) {
    assertEquals(new Filter.InRole(role), filter(typed.replace('\'', '"')));
  }

  @Test
  void knowsKindsSectionsOriginsAndMedia() {
    assertEquals(new Filter.OfKind(FactKind.TARGET), filter("loại:chỉ tiêu"));
    assertEquals(new Filter.OfKind(FactKind.TASK), filter("kind:task"));
    assertEquals(new Filter.InSection(SectionKind.SOLUTIONS), filter("mục:giải pháp"));
    assertEquals(new Filter.OfOrigin(FactOrigin.APPENDIX_ROW), filter("nguồn:phụ lục"));
    assertEquals(new Filter.OfMedium(TextOrigin.OCR), filter("bản:quét"));
    assertEquals(new Filter.InPlan("a-2026"), filter("kế-hoạch:a-2026"));
  }

  @ParameterizedTest
  @CsvSource({
    "hạn:2026, 2026-01-01, 2026-12-31",
    "hạn:2026-Q2, 2026-04-01, 2026-06-30",
    "hạn:quý II/2026, 2026-04-01, 2026-06-30",
    "hạn:Q4/2026, 2026-10-01, 2026-12-31",
    "hạn:2026-02, 2026-02-01, 2026-02-28",
    "hạn:tháng 2/2028, 2028-02-01, 2028-02-29",
    "hạn:6/2026, 2026-06-01, 2026-06-30",
    "hạn:30/6/2026, 2026-06-30, 2026-06-30",
    "hạn:<=30/6/2026, , 2026-06-30",
    "hạn:< 2026-06-30, , 2026-06-29",
    "hạn:≥2026-Q3, 2026-07-01, ",
    "hạn:>2026, 2027-01-01, ",
    "hạn:2026-01..2026-03, 2026-01-01, 2026-03-31",
    "due:1/1/2026..2026-Q1, 2026-01-01, 2026-03-31",
    "thời hạn:'<= quý I/2027', , 2027-03-31",
  })
  void readsStretchesOfDays(String typed, @Nullable LocalDate first, @Nullable LocalDate last) {
    assertEquals(new Filter.Due(first, last), filter(typed.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "giá-trị:80 | 80 | true | 80 | true |",
        "giá trị:>=80% | 80 | true | | false | %",
        "giá trị: >= 80 % | 80 | true | | false | %",
        "value:<95,5 | | false | 95.5 | false |",
        "giá-trị:1.139 | 1139 | true | 1139 | true |",
        "giá-trị:6.8 | 6.8 | true | 6.8 | true |",
        "giá-trị:50..80% | 50 | true | 80 | true | %",
        "giá-trị:\">= 5.000 tài khoản\" | 5000 | true | | false | tài khoản",
      })
  void readsRangesOfFigures(
      String typed,
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded,
      @Nullable String unit) {
    assertEquals(new Filter.Amount(low, lowIncluded, high, highIncluded, unit), filter(typed));
  }

  @Test
  void readsYears() {
    assertEquals(new Filter.OfYear(2026, 2026), filter("năm:2026"));
    assertEquals(new Filter.OfYear(2026, 2030), filter("year:2026..2030"));
  }

  @Test
  void takesEitherOfOneFieldsValuesButAllUnits() {
    assertEquals(
        List.of(
            new Filter.Responsible(new UnitRef("cong-an-xa", "công an xã"), null),
            new Filter.Responsible(new UnitRef("kinh-te", "phòng kinh tế"), null),
            new Filter.AnyOf(
                List.of(new Filter.InCommune("Nghĩa Đàn"), new Filter.InCommune("Mai Phụ")))),
        parse("xã:Nghĩa Đàn xã:Mai Phụ đơn-vị:công an xã đơn-vị:phòng kinh tế").filters());
  }

  @Test
  void takesAwayConditions() {
    assertEquals(new Filter.Not(new Filter.InProvince("Nghệ An")), filter("-tỉnh:Nghệ An"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chữ \"ký số | OPEN_QUOTE | \"ký số",
        "họp \"\" | EMPTY_QUOTE | \"\"",
        "họp xax:Mai | FIELD | xax",
        "họp xã: | NO_VALUE |",
        "loại:abc | VALUE | abc",
        "vai-trò:\"to lớn\" | VALUE | to lớn",
        "họp xã:Mai Pu | COMMUNE | Mai Pu",
        "tỉnh:Hà | PROVINCE | Hà",
        "đơn-vị:Công số | UNIT | Công số",
        "hạn:31/2/2026 | DATE | 31/2/2026",
        "hạn:mai | DATE | mai",
        "hạn:2026..xyz | DATE | xyz",
        "hạn:2027..2026 | RANGE | 2027..2026",
        "giá-trị:>=tám | NUMBER | tám",
        "giá-trị:1.1.1 | NUMBER | 1.1.1",
        "năm:26 | YEAR | 26",
        "hạn:>= | DATE | >=",
      })
  void saysWhatIsWrongAndWhere(String typed, QueryProblem.Fault fault, @Nullable String found) {
    QueryProblem problem = assertThrows(QuerySyntaxException.class, () -> parse(typed)).problem();
    assertEquals(fault, problem.fault());
    assertEquals(found == null ? "" : found, problem.found());
    assertEquals(problem.found(), typed.substring(problem.start(), problem.end()));
  }

  @Test
  void saysWhatToWriteInstead() {
    assertEquals(
        List.of("Mai Phụ"),
        assertThrows(QuerySyntaxException.class, () -> parse("xã:May")).problem().instead());
    assertTrue(
        assertThrows(QuerySyntaxException.class, () -> parse("hạn:mai"))
            .problem()
            .instead()
            .contains("2026-Q2"));
    assertTrue(
        assertThrows(QuerySyntaxException.class, () -> parse("loại:x"))
            .problem()
            .instead()
            .contains("nhiệm vụ"));
    assertTrue(
        assertThrows(QuerySyntaxException.class, () -> parse("abc:x"))
            .problem()
            .instead()
            .contains("đơn-vị"));
  }

  @Test
  void everyFieldAndValueHasWords() {
    for (QueryParser.Field field : QueryParser.Field.values()) {
      assertEquals(field, QueryWords.constant(QueryParser.Field.class, "FIELD", field.name()));
    }
    covers(Role.class, "ROLE");
    covers(FactKind.class, "KIND");
    covers(SectionKind.class, "SECTION");
    covers(FactOrigin.class, "ORIGIN");
    covers(TextOrigin.class, "MEDIUM");
  }

  private static <E extends Enum<E>> void covers(Class<E> type, String list) {
    assertEquals(type.getEnumConstants().length, QueryWords.offered(list).size(), list);
    for (String offered : QueryWords.offered(list)) {
      assertTrue(QueryWords.constant(type, list, offered) != null, offered);
    }
  }

  @Test
  void understandsOrRefusesWhateverIsTyped() {
    String[] pieces = {
      "xã:",
      "hạn:",
      "giá-trị:",
      "\"",
      "“",
      "”",
      "-",
      ":",
      " ",
      "..",
      "<=",
      "2026",
      "Mai Phụ",
      "%",
      "công an",
      "đơn vị:",
      "năm:",
      "loại:",
      "\u00A0",
      "😀",
      "quý",
      "\n",
      "80"
    };
    var random = new Random(31);
    int understood = 0;
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(8); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        parse(text.toString());
        understood++;
      } catch (QuerySyntaxException e) {
        QueryProblem problem = e.problem();
        assertTrue(
            0 <= problem.start()
                && problem.start() <= problem.end()
                && problem.end() <= text.length(),
            text.toString());
      }
    }
    assertTrue(understood > 1_000 && understood < 19_000, () -> "no test");
  }
}
