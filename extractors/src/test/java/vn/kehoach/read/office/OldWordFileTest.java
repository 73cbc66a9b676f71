package vn.kehoach.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** What Word files older than DOCX say: those of 97 to 2003, and those of 6 and 95. */
class OldWordFileTest {

  /** Saved by a word processor from notes.fodt, which lies beside it. */
  @Test
  void boxesNotesChangesHeadsAndHeadingsStandWhereTheyArePrinted() throws IOException {
    assertEquals(
        List.of(
            "c *KẾ HOẠCH*",
            "h1 *I. MỤC TIÊU*",
            "h2 *1. Mục tiêu chung*",
            "Hoàn thành trong quý II năm 2026.",
            "Một",
            "hai.",
            "Hộ nghèo còn 2% cuối năm.",
            "Khung KHẨN",
            "Trước hộp. Sau hộp.",
            "Hình HỎA TỐC",
            "Hình vẽ.",
            "table of 3",
            "0,0↓2: TT",
            "0,1→2: Phân công",
            "1,1: Chủ trì",
            "1,2: Phối hợp",
            "2,0: 1",
            "2,1: Trạm Y tế",
            "2,2: Công an",
            "Hết.",
            "NOTE {Theo Quyết định số 12.}",
            "NOTE {Ghi chú cuối.}",
            "MARGIN {UBND phường Vĩnh Tế | Trang 1}"),
        FlowLines.of(new SourceReader().read(resource("notes.doc"))));
  }

  @Test
  void theFileItWasSavedFromSaysTheSame() throws IOException {
    List<String> flat = FlowLines.of(new SourceReader().read(resource("notes.fodt")));

    assertEquals(
        List.of("MARGIN {UBND phường Vĩnh Tế}", "MARGIN {Trang 1}", "c *KẾ HOẠCH*"),
        flat.subList(0, 3));
    assertEquals(
        List.of(
            "Hoàn thành trong quý II năm 2026.",
            "Một hai.",
            "NOTE {Theo Quyết định số 12.}",
            "NOTE {Ghi chú cuối.}",
            "Hộ nghèo còn 2% cuối năm.",
            "Khung KHẨN",
            "Trước hộp. Sau hộp.",
            "Hình HỎA TỐC",
            "Hình vẽ."),
        flat.subList(5, 14));
  }

  @Test
  void aPasswordIsAskedFor() throws IOException {
    var locked = new ByteArrayOutputStream();
    try (var document = new HWPFDocument(new ByteArrayInputStream(resource("notes.doc")))) {
      Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
      document.write(locked);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    var thrown =
        assertThrows(ReadException.class, () -> new SourceReader().read(locked.toByteArray()));

    assertEquals(ReadException.Reason.ENCRYPTED, thrown.reason(), thrown::toString);
  }

  @Test
  void aFileOfWord6IsReadWithItsNotesApart() throws IOException {
    byte[] file =
        new Word6File(
                "KÕ ho¹ch c¶i c¸ch hµnh chÝnh\rHé nghÌo cßn 2% cuèi n¨m.\r",
                "Theo QuyÕt ®Þnh sè 12.\r", "Trang 1\r")
            .bytes();

    assertEquals(
        List.of(
            "Kế hoạch cải cách hành chính",
            "Hộ nghèo còn 2% cuối năm.",
            "NOTE {Theo Quyết định số 12.}",
            "MARGIN {Trang 1}"),
        FlowLines.of(new SourceReader().read(file)));
  }

  @Test
  void tablesOfWord6AreTables() throws IOException {
    byte[] file =
        new Word6File(
                "NhiÖm vô n¨m nay\rTT\u0007ViÖc\u0007H¹n\u0007\u0007"
                    + "1\u0007Trång c©y\rg©y rõng\u0007\u0007\u0007HÕt phÇn mét.\r",
                "",
                "")
            .bytes();

    assertEquals(
        List.of(
            "Nhiệm vụ năm nay",
            "table of 3",
            "0,0: TT",
            "0,1: Việc",
            "0,2: Hạn",
            "1,0: 1",
            "1,1: Trồng cây | gây rừng",
            "1,2: ",
            "Hết phần một."),
        FlowLines.of(new SourceReader().read(file)));
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = OldWordFileTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
