package vn.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.SectionKind;

/** What a heading says its section is for. */
class SectionKindsTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MỤC ĐÍCH, YÊU CẦU                               | PURPOSE
          Mục đích                                        | PURPOSE
          Yêu cầu                                         | PURPOSE
          QUAN ĐIỂM                                       | PURPOSE
          ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025    | REVIEW
          TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2025           | REVIEW
          Kết quả đạt được                                | REVIEW
          Những tồn tại, hạn chế                          | REVIEW
          Tồn tại, hạn chế và nguyên nhân                 | REVIEW
          Khó khăn, vướng mắc                             | REVIEW
          THỰC TRẠNG                                      | REVIEW
          TÌNH HÌNH SẢN XUẤT VỤ ĐÔNG NĂM 2025             | REVIEW
          CĂN CỨ XÂY DỰNG KẾ HOẠCH                        | BASIS
          Cơ sở pháp lý                                   | BASIS
          MỤC TIÊU                                        | OBJECTIVES
          Mục tiêu chung                                  | OBJECTIVES
          CHỈ TIÊU CHỦ YẾU NĂM 2026                       | OBJECTIVES
          MỤC TIÊU, NHIỆM VỤ                              | OBJECTIVES
          CÁC MỤC TIÊU CỤ THỂ                             | OBJECTIVES
          Về mục tiêu                                     | OBJECTIVES
          NHIỆM VỤ, GIẢI PHÁP                             | TASKS
          CÁC NHIỆM VỤ TRỌNG TÂM                          | TASKS
          MỘT SỐ NHIỆM VỤ CỤ THỂ                          | TASKS
          PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026                 | TASKS
          NỘI DUNG THỰC HIỆN                              | TASKS
          NỘI DUNG                                        | TASKS
          GIẢI PHÁP THỰC HIỆN                             | SOLUTIONS
          Các giải pháp chủ yếu                           | SOLUTIONS
          BIỆN PHÁP TỔ CHỨC                               | SOLUTIONS
          KINH PHÍ THỰC HIỆN                              | FUNDING
          Nguồn kinh phí                                  | FUNDING
          TỔ CHỨC THỰC HIỆN                               | ORGANISATION
          Phân công nhiệm vụ                              | ORGANISATION
          Trách nhiệm của các cơ quan, đơn vị             | ORGANISATION
          """)
  void aHeadingThatNamesAKindHasIt(String title, SectionKind kind) {
    assertEquals(Optional.of(kind), SectionKinds.of(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phát triển hạ tầng số",
        "Công tác tuyên truyền",
        "Phòng Văn hóa - Xã hội",
        "Phòng Tài chính - Kế hoạch",
        "Căn cước công dân",
        "Nội dung tuyên truyền về an toàn giao thông",
        "Kết quả học tập của học sinh",
        "Các thôn, xóm",
        ""
      })
  void aHeadingThatNamesNoneHasNone(String title) {
    assertEquals(Optional.empty(), SectionKinds.of(title));
  }

  @ParameterizedTest
  @CsvSource({"TỔ CHỨC THỰC HIỆN", "tổ chức thực hiện", "Tổ Chức Thực Hiện"})
  void theCaseDoesNotCount(String title) {
    assertEquals(Optional.of(SectionKind.ORGANISATION), SectionKinds.of(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kết quả đạt được", "Mục tiêu", "Tồn tại, hạn chế"})
  void aLabelNamesAKindAndSaysNoMore(String label) {
    assertTrue(SectionKinds.isLabel(label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công tác tuyên truyền",
        "Mục tiêu của chương trình là nâng cao chất lượng phục vụ người dân"
      })
  void aSentenceOrAnotherNameIsNoLabel(String words) {
    assertFalse(SectionKinds.isLabel(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOẠT ĐỘNG CHỦ YẾU", "NỘI DUNG PHỐI HỢP", "Các hoạt động cụ thể"})
  void weakWordsNameAKindOnlyAtTheTop(String title) {
    assertEquals(Optional.empty(), SectionKinds.of(title));
    assertEquals(Optional.of(SectionKind.TASKS), SectionKinds.ofOutermost(title));
  }

  @ParameterizedTest
  @CsvSource({
    "Mục tiêu,true",
    "Tổ chức thực hiện,true",
    "Mục tiêu đến năm 2030,false",
    "Công an xã,false"
  })
  void aLineMayBeNoMoreThanAKindsWords(String line, boolean whole) {
    assertEquals(whole, SectionKinds.isWhole(line));
  }
}
