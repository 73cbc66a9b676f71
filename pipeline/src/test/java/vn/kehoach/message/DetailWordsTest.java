package vn.kehoach.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the readers note in English is said in Vietnamese to an official. */
class DetailWordsTest {

  private static final DetailWords VIETNAMESE = new DetailWords(Locale.forLanguageTag("vi"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 pages are images: recognition is switched off (--ocr never)"
            + "|7 trang là ảnh: đang tắt nhận dạng chữ (--ocr never)",
        "2 pages are images: Tesseract is not installed; run .ci/setup"
            + "|2 trang là ảnh: máy chưa cài Tesseract",
        "3 pages are images: Tesseract ended with 1: no message; the image of page 2 cannot be"
            + " decoded: null|3 trang là ảnh: Tesseract dừng với mã 1: no message; không giải mã"
            + " được ảnh của trang 2",
        "2500 pages, 2000 allowed|2500 trang, cho phép 2000",
        "page 3 is too large to be looked at: 100000 × 100000 pixels"
            + "|trang 3 quá lớn: 100000 × 100000 điểm ảnh",
        "exit code 7|mã kết thúc 7",
        "signal 9|bị hệ thống dừng, tín hiệu 9",
        "60 s|60 giây",
        "10000 files|10000 tệp",
        "data/plans/x.json: Permission denied|data/plans/x.json: không có quyền",
        "/đĩa/x.json: Read-only file system|/đĩa/x.json: ổ đĩa chỉ cho đọc",
        "300 MB > 200 MB|300 MB > 200 MB",
        "a word that nobody listed|a word that nobody listed",
      })
  void eachNoteHasItsWords(String note, String said) {
    assertEquals(said, VIETNAMESE.say(note));
  }

  @Test
  void inEnglishANoteIsSaidAsItStands() {
    String note = "7 pages are images: they were not recognised";
    assertEquals(note, new DetailWords(Locale.ENGLISH).say(note));
  }
}
