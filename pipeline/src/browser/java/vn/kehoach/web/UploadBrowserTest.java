package vn.kehoach.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tổng quan: files are given, read before one's eyes, and forgotten again. */
class UploadBrowserTest extends BrowserTest {

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

  private static FilePayload corpus(String name) throws IOException {
    Path file = ConsoleForTests.file(name);
    return new FilePayload(name, "application/octet-stream", Files.readAllBytes(file));
  }

  private void give(FilePayload... files) {
    page.locator(".drop input[type=file]").first().setInputFiles(files);
  }

  private Locator line(String file) {
    return page.locator(".job tbody tr", new Page.LocatorOptions().setHasText(file));
  }

  private void done() {
    page.locator(".job[data-state=DONE]").first().waitFor();
    settled();
  }

  @Test
  void anEmptyStoreSaysWhereToBegin() throws IOException {
    open("/tong-quan");
    assertTrue(text("main").contains("Bắt đầu từ đây"), text("main"));
    assertTrue(text(".drop").contains("Kéo tệp hoặc thư mục"), text(".drop"));
  }

  @Test
  void filesAreReadBeforeOnesEyesWithTypedOutcomes() throws IOException {
    open("/tong-quan");
    page.evaluate(
        "() => { globalThis.seen = []; new MutationObserver(() => { const bar ="
            + " document.querySelector('.job progress'); if (bar)"
            + " globalThis.seen.push(document.querySelector('.job').innerText);"
            + " }).observe(document.body, {subtree: true, childList: true, characterData: true});"
            + " }");
    give(
        corpus("nghia-dan-ke-hoach-02.pdf"),
        corpus("mai-phu.txt"),
        new FilePayload("rong.pdf", "application/pdf", new byte[0]),
        new FilePayload("thu.txt", "text/plain", "Kính gửi anh, hẹn gặp lại.".getBytes(UTF_8)));
    done();
    assertTrue((Integer) page.evaluate("() => globalThis.seen.length") > 0, "progress was shown");
    assertTrue(line("nghia-dan-ke-hoach-02.pdf").innerText().contains("30 nhiệm vụ"));
    assertTrue(line("rong.pdf").innerText().contains("Tệp rỗng"), line("rong.pdf").innerText());
    assertTrue(
        line("thu.txt").innerText().contains("không phải kế hoạch"), line("thu.txt").innerText());
    assertTrue(text("main").contains("Chưa đọc được"), "what failed stays in sight");
    line("nghia-dan-ke-hoach-02.pdf").locator("a").click();
    page.locator(".sheetpage canvas").first().waitFor();
  }

  @Test
  void aFileThatIsDroppedIsReadAndForgottenAgain() throws IOException {
    open("/tong-quan");
    Object transfer =
        page.evaluateHandle(
            "text => { const t = new DataTransfer(); t.items.add(new File([text], 'nghia-dan.txt',"
                + " {type: 'text/plain'})); return t; }",
            Files.readString(ConsoleForTests.file("nghia-dan-ke-hoach-02.txt")));
    page.locator(".drop").dispatchEvent("drop", Map.of("dataTransfer", transfer));
    done();
    Locator forget = page.locator("button[aria-label='Quên nghia-dan.txt']");
    forget.click();
    named(AriaRole.BUTTON, "Không").click();
    assertTrue(forget.isVisible(), "kept after No");
    assertEquals("Quên nghia-dan.txt", focused("getAttribute('aria-label')"));
    forget.click();
    named(AriaRole.BUTTON, "Quên").click();
    page.waitForFunction(
        "() => document.querySelector('main').innerText.includes('Bắt đầu từ đây')");
  }

  @Test
  void aTitleThatIsAScriptIsOnlyText() throws IOException {
    String plan = Files.readString(ConsoleForTests.file("nghia-dan-ke-hoach-02.txt"));
    String evil = "<script>document.title='bad'</script><img src=x onerror=alert(1)>";
    String text = plan.replaceAll("(?m)^(\\s*)(Triển khai thực hiện[^\n]*)$", "$1" + evil + " $2");
    assertFalse(text.equals(plan), "the text has the line to be changed");
    open("/tong-quan");
    give(new FilePayload("evil.txt", "text/plain", text.getBytes(UTF_8)));
    done();
    open("/tim-kiem?q=script");
    page.locator(".line:has-text('<script>'), .hit, .none").first().waitFor();
    open("/tong-quan");
    page.locator("tbody a").first().click();
    page.locator(".line").first().waitFor();
    assertTrue(text(".text").contains("<script>document.title="), "shown as it is written");
    assertEquals(0, page.locator("main script, main img[src=x]").count());
    assertFalse(page.title().equals("bad"));
  }
}
