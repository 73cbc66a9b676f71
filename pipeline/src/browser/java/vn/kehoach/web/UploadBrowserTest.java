package vn.kehoach.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.read.scan.Tesseract;

/** Tổng quan: files and folders are given, read before one's eyes, shown, and forgotten again. */
class UploadBrowserTest extends BrowserTest {

  @TempDir private Path folder;
  private ConsoleForTests own;

  @BeforeEach
  void ownConsole() throws IOException {
    own = ConsoleForTests.empty();
  }

  @AfterEach
  void closed() throws IOException {
    own.close();
  }

  @Override
  ConsoleForTests console() {
    return own;
  }

  private void give(FilePayload... files) {
    page.locator(".drop input[type=file]").first().setInputFiles(files);
  }

  /** Drops a folder of the disk as a hand does: the browser itself opens it. */
  private void drop(Path dropped) {
    BoundingBox zone = page.locator(".drop").boundingBox();
    CDPSession hand = page.context().newCDPSession(page);
    for (String step : new String[] {"dragEnter", "dragOver", "drop"}) {
      var files = new JsonArray();
      files.add(dropped.toAbsolutePath().toString());
      var data = new JsonObject();
      data.add("items", new JsonArray());
      data.add("files", files);
      data.addProperty("dragOperationsMask", 1);
      var event = new JsonObject();
      event.addProperty("type", step);
      event.addProperty("x", zone.x + 40);
      event.addProperty("y", zone.y + 20);
      event.add("data", data);
      hand.send("Input.dispatchDragEvent", event);
      if (step.equals("dragOver")) {
        page.locator(".drop.over").waitFor();
      }
    }
  }

  private Locator line(String file) {
    return page.locator(".job tbody tr", new Page.LocatorOptions().setHasText(file));
  }

  private void done(int jobs) {
    page.waitForFunction(
        "n => document.querySelectorAll('.job[data-state=DONE]').length === n", jobs);
    settled();
  }

  /** Until the words stand somewhere on the page. */
  private void says(String words) {
    page.waitForFunction("w => document.querySelector('main').innerText.includes(w)", words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/ai-lam-gi", "/ai-lam-gi?theo=chu-de", "/so-sanh", "/thoi-han", "/tim-kiem?q=x"})
  void whereverOneBeginsAnEmptyStoreLeadsToWherePlansAreGiven(String path) throws IOException {
    open(path);
    page.locator("a", new Page.LocatorOptions().setHasText("Đưa kế hoạch vào")).click();
    says("Bắt đầu từ đây");
    assertTrue(page.locator(".drop").isVisible());
    assertEquals(0, page.locator(".tile").count(), "nothing is counted yet");
  }

  @Test
  void aFolderIsDroppedAndEachFileSaysWhatBecameOfIt() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("Kế hoạch 2026"));
    Path below = Files.createDirectories(plans.resolve("các xã/phía tây"));
    Files.write(plans.resolve("suối mơ.docx"), Papers.word("Suối Mơ"));
    Files.write(below.resolve("hòa an.txt"), Papers.text("Hòa An"));
    Files.write(plans.resolve("rỗng.pdf"), new byte[0]);
    Files.write(plans.resolve("hỏng.pdf"), "%PDF-1.7 nothing more".getBytes(UTF_8));
    Files.writeString(plans.resolve("thư mời.txt"), "Kính gửi anh, hẹn gặp lại.");
    open("/tong-quan");
    page.evaluate(
        "() => { globalThis.seen = 0; new MutationObserver(() => globalThis.seen +="
            + " document.querySelectorAll('.job progress').length).observe(document.body,"
            + " {subtree: true, childList: true}); }");
    drop(plans);
    done(1);
    assertTrue((Integer) page.evaluate("() => globalThis.seen") > 0, "progress was shown");
    assertEquals("Đã đọc 5 tệp: 2 tốt, 3 cần xem", text(".job h3"));
    assertTrue(line("suối mơ.docx").innerText().contains("3 nhiệm vụ"));
    assertTrue(line("hòa an.txt").innerText().contains("2 nhiệm vụ"));
    assertTrue(line("rỗng.pdf").innerText().contains("hãy tải hoặc chép lại tệp"));
    assertTrue(line("hỏng.pdf").innerText().contains("Tệp hỏng"));
    assertTrue(line("thư mời.txt").innerText().contains("không phải kế hoạch"));
    screenshot("thu-muc-da-doc");
    page.setViewportSize(390, 844);
    screenshot("thu-muc-da-doc-dien-thoai");

    named(AriaRole.BUTTON, "Đọc lại hỏng.pdf").click();
    done(2);
    assertEquals("Đã đọc 1 tệp: 0 tốt, 1 cần xem", text(".job h3"));
    named(AriaRole.BUTTON, "Đọc lại suối mơ.docx").click();
    done(3);
    assertEquals("Đã đọc 1 tệp: 1 tốt, 0 cần xem", text(".job h3"));

    named(AriaRole.BUTTON, "Quên hỏng.pdf").click();
    named(AriaRole.BUTTON, "Quên").click();
    page.waitForFunction("() => !document.querySelector(\"[aria-label='Quên hỏng.pdf']\")");
    assertTrue(named(AriaRole.BUTTON, "Quên rỗng.pdf").isVisible(), "the others stay");
  }

  @Test
  void aWordPlanIsShownWithItsTableAndAPlanOfAnArchiveAsAnyOther() throws IOException {
    open("/tong-quan");
    give(
        Papers.file("suối mơ.docx", Papers.word("Suối Mơ")),
        Papers.file("bộ.zip", Papers.archive("2026/hòa an.txt", Papers.text("Hòa An"))));
    done(1);
    line("suối mơ.docx").locator("a").click();
    page.locator("td .line:has-text('Lắp đặt mạng nội bộ')").click();
    page.locator(".factline.task.chosen").waitFor();
    assertTrue(text(".panelbody .details").contains("Phòng Kinh tế"), text(".panelbody .details"));
    page.locator("[role=tab][data-name=nhiem-vu]").click();
    page.locator(".factline:has-text('Số hóa toàn bộ')").click();
    page.locator(".line.chosen:has-text('Số hóa toàn bộ')").waitFor();
    screenshot("van-ban-word");
    page.setViewportSize(390, 844);
    screenshot("van-ban-word-dien-thoai");

    page.goBack();
    open("/tong-quan");
    page.locator("tbody th a:has-text('hành chính xã Hòa An')").click();
    page.locator(".line:has-text('Số hóa toàn bộ')").click();
    page.locator(".strip:has-text('Số hóa toàn bộ')").click();
    page.locator(".factline.task.chosen").waitFor();
    screenshot("van-ban-cho-nay-dien-thoai");
    Object status =
        page.evaluate(
            "() => fetch('/api/v1' + location.pathname.replace('van-ban', 'plans')"
                + " + '/source').then(r => r.status)");
    assertEquals(200, status, "the file itself can be taken away");
  }

  @Test
  void aScanIsShownAsItsImageWithBoxesOnItsLines() throws IOException {
    assumeFalse(Tesseract.version(OcrOptions.standard()).isEmpty(), "Tesseract is not here");
    open("/tong-quan");
    give(Papers.file("bản quét.pdf", Papers.scan("Suối Mơ")));
    done(1);
    assertTrue(text(".figures").contains("1 bản quét"), text(".figures"));
    line("bản quét.pdf").locator("a").click();
    page.locator(".sheetpage[data-drawn] canvas").waitFor();
    page.locator("[role=tab][data-name=nhiem-vu]").click();
    page.locator(".factline:has-text('2026')").first().click();
    page.locator(".box.chosen").waitFor();
    double middle =
        ((Number)
                page.evaluate(
                    "() => { const box = document.querySelector('.box.chosen'); return 842 *"
                        + " (box.offsetTop + box.offsetHeight / 2) /"
                        + " box.closest('.sheetpage').offsetHeight; }"))
            .doubleValue();
    // Papers draws its tenth line there, in points from the top of the page.
    assertEquals(72 + 9 * 30 - 5, middle, 8);
    screenshot("van-ban-quet");
    page.setViewportSize(390, 844);
    screenshot("van-ban-quet-dien-thoai");
  }

  @Test
  void whatIsForgottenIsAskedForFirstAndGone() throws IOException {
    open("/tong-quan");
    give(Papers.file("hòa an.txt", Papers.text("Hòa An")));
    done(1);
    Locator forget = named(AriaRole.BUTTON, "Quên hòa an.txt");
    forget.click();
    named(AriaRole.BUTTON, "Không").click();
    assertTrue(forget.isVisible(), "kept after No");
    assertEquals("Quên hòa an.txt", focused("getAttribute('aria-label')"));
    forget.click();
    screenshot("quen");
    named(AriaRole.BUTTON, "Quên").click();
    says("Bắt đầu từ đây");
  }

  @Test
  void aTitleThatIsAScriptIsOnlyText() throws IOException {
    String evil = "<script>document.title='bad'</script><img src=x onerror=alert(1)>";
    String plan = new String(Papers.text("Hòa An"), UTF_8);
    String text = plan.replace("Cải cách hành chính", evil + " Cải cách hành chính");
    open("/tong-quan");
    give(new FilePayload("evil.txt", "text/plain", text.getBytes(UTF_8)));
    done(1);
    says("<script>document.title=");
    open("/tim-kiem?q=script");
    page.locator("tbody a, .hit, .none").first().waitFor();
    open("/tong-quan");
    page.locator(".list tbody a").first().click();
    page.locator(".line").first().waitFor();
    assertTrue(text(".text").contains("<script>document.title="), "shown as it is written");
    assertEquals(0, page.locator("main script, main img[src=x]").count());
    assertFalse(page.title().equals("bad"));
  }

  @Test
  void aConsoleThatWasStoppedIsSaidAndNothingIsLostByIt() throws IOException {
    open("/tong-quan");
    own.stop();
    give(Papers.file("hòa an.txt", Papers.text("Hòa An")));
    says("Không liên lạc được với chương trình");
    page.locator(".places a[data-name=compare]").click();
    says("Không liên lạc được với chương trình");
    assertTrue(named(AriaRole.BUTTON, "Thử lại").isVisible());
    screenshot("chuong-trinh-da-dung");
    forgiveComplaints();
  }
}
