package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Everything without a mouse. */
class KeyboardBrowserTest extends BrowserTest {

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Goes on by Tab until an element has the focus. */
  private void tabTo(String selector) {
    for (int i = 0; i < 60; i++) {
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        return;
      }
      press("Tab");
    }
    throw new AssertionError("no Tab leads to " + selector);
  }

  @Test
  void theFirstTabSkipsToTheContent() throws IOException {
    open("/so-sanh");
    press("Tab");
    assertEquals("Đến nội dung chính", focused("textContent"));
    press("Enter");
    assertEquals("main", focused("id"));
  }

  @Test
  void theMatrixIsWalkedOpenedAndLeft() throws IOException {
    open("/ai-lam-gi");
    tabTo("tbody [data-y]");
    press("ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown");
    String here = (String) focused("getAttribute('aria-label')");
    assertTrue(here.startsWith("Văn phòng HĐND và UBND, Nghĩa Đàn"), here);
    press("Enter");
    page.locator("dialog article.fact").first().waitFor();
    press("Escape");
    page.locator("dialog")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertEquals(here, focused("getAttribute('aria-label')"));
    press("Control+End");
    assertEquals("gridcell", focused("getAttribute('role')"));
    press("Control+Home");
    assertEquals("rowheader", focused("getAttribute('role')"));
  }

  @Test
  void aFactIsChosenAndItsPlaceShown() throws IOException {
    open("/tong-quan");
    tabTo(".list tbody th a");
    press("Enter");
    page.locator(".sheetpage canvas").first().waitFor();
    tabTo("[role=tab]");
    press("ArrowRight");
    page.waitForFunction("() => document.activeElement.dataset.name === 'nhiem-vu'");
    assertTrue(
        ((String) focused("textContent")).startsWith("Nhiệm vụ"), (String) focused("textContent"));
    tabTo(".factline");
    press("ArrowDown", "Enter");
    page.locator(".box.chosen").first().waitFor();
    page.waitForFunction("() => document.activeElement.matches('.factline.chosen')");
  }

  @Test
  void theSearchIsAskedAndAHitOpened() throws IOException {
    open("/tim-kiem");
    tabTo("#q");
    page.keyboard().type("chu ky so");
    press("Enter");
    page.locator(".hit").first().waitFor();
    tabTo(".hit a");
    press("Enter");
    page.locator(".box.chosen").first().waitFor();
  }

  @Test
  void anExportMenuClosesAndGivesTheFocusBack() throws IOException {
    open("/so-sanh");
    tabTo(".menu summary");
    press("Enter", "Tab");
    assertTrue(page.locator(".menu ul").isVisible());
    press("Escape");
    assertEquals("SUMMARY", focused("tagName"));
  }
}
