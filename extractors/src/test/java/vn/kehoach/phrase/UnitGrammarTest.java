package vn.kehoach.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Unit;

/** Units in cells, headings and running text. */
class UnitGrammarTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phòng VH-XH                               | van-hoa-xa-hoi
          Phòng VHXH                                | van-hoa-xa-hoi
          Phòng VH&XH                               | van-hoa-xa-hoi
          VHXH                                      | van-hoa-xa-hoi
          Văn hoá- Xã hội                           | van-hoa-xa-hoi
          Phòng Văn hóa và xã hội                   | van-hoa-xa-hoi
          Văn phòng HĐND-UBND                       | van-phong
          Văn phòng HĐND và UBND xã                 | van-phong
          HĐND&UBND                                 | van-phong
          Trung TPVHCC                              | trung-tam-hanh-chinh-cong
          Trung tâm PV HCC                          | trung-tam-hanh-chinh-cong
          phụcvụ HCC                                | trung-tam-hanh-chinh-cong
          Trung tâm CUDVC                           | trung-tam-cung-ung-dich-vu-cong
          Công an xã                                | cong-an-xa
          Công an phường Tân An                     | cong-an-xa
          cong an xa                                | cong-an-xa
          CÔNG AN XÃ                                | cong-an-xa
          Ban Chỉ huy Quân sự phường                | quan-su-xa
          Uỷ ban MTTQ Việt Nam xã Hòa Bình          | mat-tran
          Tổ chuyển đổi số cộng đồng                | to-cong-nghe-so
          Cơ sở Y tế                                | tram-y-te
          các nhà trường                            | truong-hoc
          các đơn vị thôn                           | thon-xom
          Các phòng thuộc UBND xã                   | cac-phong-ban
          Các bản, tiểu khu                         | thon-xom
          các phum, sóc                             | thon-xom
          các khóm, ấp                              | thon-xom
          từng xóm                                  | thon-xom
          Trưởng các bản, tiểu khu trên địa bàn     | thon-xom
          Tổ trưởng tổ dân phố                      | thon-xom
          Tổ trưởng các tổ dân phố, khu dân cư      | thon-xom
          các buôn, bon                             | thon-xom
          Phòng Kinh tế đặc khu                     | kinh-te
          Trạm Y tế đặc khu Cô Tô                   | tram-y-te
          Phòng Văn hóa - Xã hội phường An Cựu      | van-hoa-xa-hoi
          Trung tâm Phục vụ hành chính công thị trấn Sa Rài | trung-tam-hanh-chinh-cong
          Chánh Văn phòng HĐND và UBND phường       | van-phong
          Trưởng phòng Kinh tế                      | kinh-te
          Trưởng Công an đặc khu                    | cong-an-xa
          Hiệu trưởng các trường học                | truong-hoc
          Giám đốc Trung tâm Phục vụ hành chính công | trung-tam-hanh-chinh-cong
          các phòng có liên quan                    | cac-phong-ban
          Các phòng, ban ngành, đơn vị              | cac-phong-ban
          các đơn vị khác có liên quan              | don-vi-lien-quan
          các cơ quan, đơn vị liên quan             | don-vi-lien-quan
          Các cơ quan, đơn vị đóng trên địa bàn xã  | co-quan-tren-dia-ban
          doanh nghiệp BCVT                         | doanh-nghiep
          Sở Khoa học và Công nghệ tỉnh Nghệ An     | so-khcn
          Văn phòng UBND tỉnh                       | van-phong-ubnd-tinh
          """)
  void anySpellingLeadsToTheUnit(String printed, String id) {
    assertEquals(id, UnitDirectory.standard().resolve(printed).orElseThrow().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phó Chủ tịch UBND xã",
        "các khu công nghiệp",
        "công an viên",
        "Phòng chống thiên tai",
        "Kinh tế số",
        "",
        "người dân"
      })
  void whatIsNoUnitResolvesToNone(String printed) {
    assertTrue(UnitDirectory.standard().resolve(printed).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ấp Phú Thành", "Trưởng bản Nà Lùng", "tổ dân phố số 7", "Thôn 10B"})
  void aSettlementsNameIsKeptAsWritten(String name) {
    assertEquals(List.of(name), UnitGrammar.list(name).stream().map(Unit::text).toList());
  }

  @Test
  void thePoliceOfTheProvinceIsNotThatOfTheCommune() {
    assertFalse(
        UnitDirectory.standard().resolve("Công an tỉnh").stream()
            .anyMatch(unit -> "cong-an-xa".equals(unit.id())));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phòng VH-XH; Phòng Kinh tế                        | van-hoa-xa-hoi kinh-te
          Phòng Kinh tế, Hạ tầng và Đô thị; Công an xã      | kinh-te-ha-tang-do-thi cong-an-xa
          Văn phòng HĐND và UBND, Công an xã                | van-phong cong-an-xa
          Phòng Văn hoá- Xã hội Văn phòng HĐND-UBND         | van-hoa-xa-hoi van-phong
          Phòng Văn hoá; văn phòng HĐND-UBND                | van-hoa-xa-hoi van-phong
          Uỷ ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội | mat-tran to-chuc-chinh-tri-xa-hoi
          Các phòng thuộc UBND xã và các đơn vị khác có liên quan. | cac-phong-ban don-vi-lien-quan
          Công an xã và các đơn vị có liên quan             | cong-an-xa don-vi-lien-quan
          Sở Văn hóa, Thể thao và Du lịch, Công an xã       | so-van-hoa cong-an-xa
          Các phòng, doanh nghiệp BCVT, VNPT                | cac-phong-ban doanh-nghiep
          Trưởng các thôn, buôn                             | thon-xom
          Phòng Kinh tế; Trạm Giống cây trồng               | kinh-te null
          Theo phân công tại Quyết định số 12/QĐ-UBND       | ''
          -                                                 | ''
          Phòng Kinh tế (theo Quyết định số 12/QĐ-UBND ngày 03/02/2026) | kinh-te
          a) Công an xã; b) Phòng Kinh tế; đ) Trạm Y tế     | cong-an-xa kinh-te tram-y-te
          a) Công an xã b) Phòng Kinh tế                    | cong-an-xa kinh-te
          12 khu phố                                        | thon-xom
          Thôn 3; Công an xã                                | thon-xom cong-an-xa
          tổ dân phố số 7                                   | thon-xom
          bản Nà Lùng và Phòng Kinh tế                      | thon-xom kinh-te
          Thôn 1, 2 và 3, Trạm Y tế                         | thon-xom tram-y-te
          Ban Quản lý thôn 4; buôn Ea Kao                   | thon-xom thon-xom
          thôn Phú Hội và buôn Ea Kao; Hội Nông dân         | thon-xom hoi-nong-dan
          Khu 5                                             | thon-xom
          Bản đồ quy hoạch                                  | null
          Khu vực biên giới                                 | null
          Trưởng 08 thôn, bản; Công an xã                   | thon-xom cong-an-xa
          Các ông (bà) Trưởng các phòng, ban, ngành         | cac-phong-ban
          Các ông, bà: Chánh Văn phòng HĐND và UBND; Trưởng các phòng chuyên môn | van-phong cac-phong-ban
          Người đứng đầu các cơ quan, đơn vị                | don-vi-lien-quan
          Các đơn vị, doanh nghiệp, cơ quan đóng trên địa bàn | co-quan-tren-dia-ban doanh-nghiep
          Các cơ quan, đơn vị, doanh nghiệp trên địa bàn xã | co-quan-tren-dia-ban doanh-nghiep
          Đồn Biên phòng Cửa Lò, Thuế cơ sở 5 và Công an phường 5 | don-bien-phong thue cong-an-xa
          UBND tỉnh Lào Cai; Phòng Nội vụ huyện Bắc Hà      | ubnd-tinh phong-noi-vu
          Công an phường Văn Miếu - Quốc Tử Giám; Trạm Y tế | cong-an-xa tram-y-te
          """)
  void aCellNamesItsUnitsInOrder(String cell, String ids) {
    assertEquals(
        ids,
        UnitGrammar.list(cell).stream()
            .map(unit -> String.valueOf(unit.id()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void linesOfACellSeparateUnitsAndWrapNames() {
    assertEquals(
        List.of("Phòng Văn hoá - Xã hội", "Văn phòng HĐND-UBND"),
        UnitGrammar.list("Phòng Văn hoá -\nXã hội\nVăn phòng\nHĐND-UBND").stream()
            .map(unit -> unit.text())
            .toList());
  }

  @Test
  void aLineInSmallLettersGoesOnWithAnUnknownName() {
    assertEquals(
        List.of("Công ty Thiết bị trường học Phúc Lộc", "Công an xã"),
        UnitGrammar.list("Công ty Thiết bị\ntrường học Phúc Lộc\nCông an xã").stream()
            .map(unit -> unit.text())
            .toList());
  }

  @Test
  void wordsBehindAUnitAreNoPartOfItsName() {
    var unit = UnitGrammar.list("Phòng VHXH tuyên truyền").get(0);
    assertEquals("Phòng VHXH", unit.text());
    assertEquals("Phòng Văn hóa - Xã hội", unit.name());
  }

  @Test
  void anUnknownUnitIsKeptAsPrinted() {
    var unit = UnitGrammar.list("Hội Thơ Đường luật xã").get(0);
    assertEquals(null, unit.id());
    assertEquals("Hội Thơ Đường luật xã", unit.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội",
        "Đối với Công an xã",
        "Trung tâm cung ứng dịch vụ công xã",
        "Các doanh nghiệp bưu chính, viễn thông trên địa bàn xã",
        "Đối với các nhà trường (mầm non, tiểu học, THCS)",
        "Công An, Quân Sự",
        "Hội Người cao tuổi xã",
        "PHÒNG KINH TẾ",
        "Quỹ tín dụng nhân dân",
        "Các bản, tiểu khu",
        "Trạm Y tế đặc khu; các trường học trên địa bàn",
        "Chánh Văn phòng HĐND và UBND phường",
        "Các khu phố.",
        "Tổ trưởng tổ dân phố, Hiệu trưởng các trường học trên địa bàn phường",
        "Đồn Biên phòng Cô Tô",
        "Đội Quản lý thị trường số 5"
      })
  void aHeadingOfUnitsIsKnown(String heading) {
    assertTrue(UnitGrammar.isUnitHeading(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hạ tầng số",
        "Phát triển nhân lực",
        "Ban hành Quyết định",
        "Tổ chức thực hiện",
        "TỔ CHỨC THỰC HIỆN",
        "Phòng chống thiên tai",
        "Phòng, chống thiên tai",
        "Kinh tế",
        "Doanh nghiệp số",
        "Đơn vị thực hiện",
        "Kinh tế số và xã hội số",
        "Văn hóa - Xã hội",
        "Đối với hệ thống thông tin của cơ quan Nhà nước",
        "Hội nhập quốc tế",
        "Yêu cầu Chủ tịch Hội đồng quản trị các hợp tác xã, Ban quản lý chợ An Cựu tổ chức tự kiểm"
            + " tra, báo cáo trước ngày 20/3/2026.",
        "Đề nghị Ngân hàng Chính sách xã hội - Phòng giao dịch Ea Kar bố trí đủ nguồn vốn cho vay.",
        "Ban Quản lý Cảng Cô Tô có trách nhiệm sắp xếp bến bãi",
        "Chánh Văn phòng HĐND và UBND phường chịu trách nhiệm tổng hợp",
        "Đoàn Thanh niên phường thành lập đội tình nguyện",
        "Ban Chỉ đạo xã tổ chức họp định kỳ hằng tháng",
        "Bộ chỉ số cải cách hành chính",
        "Mục tiêu"
      })
  void aHeadingOfATopicIsNone(String heading) {
    assertFalse(UnitGrammar.isUnitHeading(heading));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Phối hợp với Công an xã, Phòng Kinh tế và các đơn vị liên quan tổ chức tuyên truyền | cong-an-xa:COORDINATE kinh-te:COORDINATE don-vi-lien-quan:COORDINATE
          Phối hợp Công an xã hướng dẫn người dân            | cong-an-xa:COORDINATE
          Phối hợp chặt chẽ với UBND xã và Trạm Y tế để triển khai | tram-y-te:COORDINATE
          Công an xã tham mưu UBND xã cấp tài khoản          | cong-an-xa:LEAD
          Giao Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân thực hiện | kinh-te:LEAD hoi-nong-dan:COORDINATE
          Sử dụng phần mềm VNPT-iOffice                      | ''
          Đề nghị VNPT hỗ trợ đường truyền                   | doanh-nghiep:null
          Báo cáo qua Phòng Văn hóa - Xã hội                 | van-hoa-xa-hoi:null
          Chỉ đạo các phòng, ngành, đơn vị thực hiện mục tiêu | cac-phong-ban:null
          Phát triển kinh tế, hỗ trợ doanh nghiệp, công an viên | ''
          Triển khai nhiệm vụ tới từng xóm trên địa bàn      | thon-xom:null
          Thôn Nà Lùng làm điểm, nhân ra toàn xã             | thon-xom:LEAD
          Phối hợp với ấp Phú Thành dọn kênh                 | thon-xom:COORDINATE
          Hỗ trợ hộ nghèo thôn Nà Lùng vay vốn               | ''
          Trồng cây tại thôn 3 và thôn 5                     | ''
          Mỗi thôn thành lập một tổ liên gia                 | thon-xom:LEAD
          Tập huấn cho đoàn viên tại các xóm                 | ''
          Di dời dân tại các khu vực sơ tán                  | ''
          Phối hợp Trạm Thủy lợi liên xã kiểm tra đê bao     | null:COORDINATE
          Phối hợp với Đồn Biên phòng tuần tra               | don-bien-phong:COORDINATE
          Phối hợp với các đơn vị cấp tỉnh kết nối dữ liệu   | null:COORDINATE
          Phối hợp với các phòng, bộ phận chuyên môn của UBND xã và cơ quan cấp tỉnh | cac-phong-ban:COORDINATE null:COORDINATE
          Ban quản lý thôn có trách nhiệm phản ánh khó khăn  | thon-xom:LEAD
          Ban Quản lý dự án ĐTXD khu vực chủ trì giải phóng mặt bằng | ban-quan-ly-du-an:LEAD
          Cùng với Tổ công nghệ số cộng đồng hướng dẫn người dân | to-cong-nghe-so:COORDINATE
          Trong đó, Tổ công nghệ số cộng đồng tiếp tục hướng dẫn | to-cong-nghe-so:LEAD
          Kiểm tra hằng ngày: Hằng ngày, cán bộ Trạm Y tế kiểm tra thiết bị | tram-y-te:LEAD
          Phòng Kinh tế tổng hợp hồ sơ gửi Phòng Kinh tế     | kinh-te:LEAD
          Thực hiện Kế hoạch số 5/KH-UBND ngày 02/5/2025 của UBND tỉnh | ''
          Cài đặt phần mềm VNPT Smart IR                     | ''
          Tham gia các hội nghị do cấp trên tổ chức          | ''
          Cập nhật mã định danh của các đơn vị trực thuộc    | ''
          Hướng dẫn các doanh nghiệp, HTX lên sàn điện tử    | ''
          Phân công đồng chí Phó Chủ tịch UBND phường phụ trách | ''
          Phối hợp với Đồn Biên phòng Cô Tô và các khu phố tuần tra | don-bien-phong:COORDINATE thon-xom:COORDINATE
          Phối hợp với Thuế cơ sở 5 và Công an xã kiểm tra   | thue:COORDINATE cong-an-xa:COORDINATE
          Kết nối với hệ thống của sở giáo dục               | ''
          Công an xã là cơ quan thường trực, theo dõi        | cong-an-xa:LEAD
          """)
  void runningTextMentionsUnitsWithTheirRole(String text, String expected) {
    String[] found =
        UnitGrammar.mentions(text).stream()
            .map(mention -> mention.unit().id() + ":" + mention.role())
            .toArray(String[]::new);
    assertEquals(expected, String.join(" ", Arrays.asList(found)));
  }
}
