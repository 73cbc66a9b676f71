package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** So sánh chỉ tiêu: figures side by side, partial matches told, a chart with its table. */
class CompareBrowserTest extends BrowserTest {

  private Locator row(String words) {
    return page.locator(".grid tbody tr", new Page.LocatorOptions().setHasText(words)).first();
  }

  @Test
  void figuresStandSideBySideWithMedianMissingAndReason() throws IOException {
    open("/so-sanh");
    Locator row = row("người dân có tài khoản giao dịch tại ngân hàng");
    assertEquals("70%", row.locator("td.middle b").innerText());
    Locator partial = row.locator("td.partial").first();
    assertTrue(partial.innerText().contains("≈"), partial.innerText());
    assertTrue(
        partial.getAttribute("aria-label").contains("khác đối tượng"), "the reason in words");
    assertTrue(
        row.locator("td.nothing")
            .first()
            .getAttribute("aria-label")
            .contains("không có chỉ tiêu này"));
  }

  @Test
  void anIndicatorOpensToAChartAndTheSameAsATable() throws IOException {
    open("/so-sanh");
    row("người dân có tài khoản giao dịch tại ngân hàng").locator("th").click();
    page.locator("dialog canvas").waitFor();
    assertEquals(3, page.locator("dialog tbody tr").count());
    page.waitForFunction(
        "() => globalThis.Chart?.getChart(document.querySelector('dialog canvas'))");
    Object bars =
        page.evaluate(
            "() => Chart.getChart(document.querySelector('dialog"
                + " canvas')).data.datasets[0].data.join()");
    assertEquals("80,80,60", bars);
    page.locator("dialog .source").first().click();
    page.locator(".box.chosen").first().waitFor();
  }

  @Test
  void indicatorsAreChosenByWordsAndFromTheList() throws IOException {
    open("/so-sanh?q=" + "ng%C3%A2n+h%C3%A0ng");
    assertTrue(text(".grid tbody").contains("ngân hàng"), text(".grid tbody"));
    open("/so-sanh");
    page.locator(".choose").first().click();
    page.locator("dialog input[type=search]").fill("thu dien tu");
    page.locator("dialog .marks label").first().click();
    page.locator("dialog .buttons .strong").click();
    page.waitForFunction(
        "() => document.querySelectorAll('.grid tbody tr:not(.gap)').length === 1");
    assertTrue(page.url().contains("chi-tieu="), page.url());
  }
}
