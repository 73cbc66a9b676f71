package vn.kehoach.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs of word processors in fonts of encodings older than Unicode. */
class LegacyOfficeTest {

  @Test
  void theFontOfEachRunOfAPageTellsItsEncoding() throws IOException {
    String page =
        """
        <html><head><meta charset="utf-8"></head><body>
        <p><font face=".VnTimeH">kÕ ho¹ch</font> <font face=".VnTime">n¨m nay, nh­ sau</font></p>
        <p><font face="VNI-Times">Soá: 991/QÑ-UBND</font> hành chính, thực hiện</p>
        </body></html>\
        """;
    assertEquals(
        List.of("KẾ HOẠCH năm nay, như sau", "Số: 991/QĐ-UBND hành chính, thực hiện"),
        lines(page.getBytes(UTF_8)));
  }

  @Test
  void aRichTextIsReadByTheFontsOfItsTable() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil .VnTime;}{\\f1\\fnil VNI-Times;}}"
            + "\\f0 K\\'d5 ho\\'b9ch nh\\'ad sau\\par\\f1 th\\'f2 tra\\'e1n \\'f1\\'f4n\\par}";
    assertEquals(
        List.of("Kế hoạch như sau", "thị trấn đơn"),
        lines(rtf.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void wordsTellWhereNoFontDoes() throws IOException {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>§Èy m¹nh c¶i c¸ch hµnh chÝnh, nh­ sau"
            + "</p></body></html>";
    assertEquals(List.of("Đẩy mạnh cải cách hành chính, như sau"), lines(page.getBytes(UTF_8)));
  }

  private static List<String> lines(byte[] bytes) throws IOException {
    return new SourceReader()
        .read(bytes).pages().stream()
            .flatMap(page -> page.lines().stream())
            .map(Line::text)
            .collect(Collectors.toList());
  }
}
