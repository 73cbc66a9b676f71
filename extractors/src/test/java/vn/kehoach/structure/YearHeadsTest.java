package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The flattened head of a table with a column for each year. */
class YearHeadsTest {

  @Test
  void yearsBehindTheOtherHeadsStandBelowTheOneOfGoals() {
    assertEquals(
        List.of(
            "STT",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Thực hiện 2024",
            "Kế hoạch 2025",
            "Kế hoạch 2026",
            "Kế hoạch 2027",
            "Ghi chú"),
        FlatHeader.heads(
            "STT Chỉ tiêu Đơn vị tính Thực hiện 2024 Kế hoạch Ghi chú 2025 2026 2027"));
  }

  @Test
  void twoYearsBoundAPeriod() {
    assertEquals(List.of("a", "2025", "2026"), YearHeads.in(List.of("a", "2025", "2026")).others());
  }

  @Test
  void yearsThatNoHeadOfGoalsSpansAreColumnsOfTheirOwn() {
    assertEquals(
        List.of("TT", "Nội dung", "2026", "2027", "2028"),
        YearHeads.in(List.of("TT", "Nội", "dung", "2026", "2027", "2028"))
            .spread(List.of("TT", "Nội dung")));
  }

  @Test
  void theFirstYearOfResultsStaysWithItsHead() {
    assertEquals(
        List.of("TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2025", "2026", "2027", "2028", "Phụ trách"),
        FlatHeader.heads("TT Chỉ tiêu ĐVT Thực hiện 2025 2026 2027 2028 Phụ trách"));
  }
}
