package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Ai làm gì: the matrix, a cell, a row, topics. */
class AssignedBrowserTest extends BrowserTest {

  private Locator cell(String label) {
    return page.locator("td[aria-label^='" + label + "']").first();
  }

  @Test
  void aCellSaysRoleAndCountAndOpensToItsTasks() throws IOException {
    open("/ai-lam-gi");
    Locator cell = cell("Phòng Kinh tế, Cẩm Duệ, Hà Tĩnh:");
    assertTrue(cell.innerText().contains("G"), cell.innerText());
    int given = Integer.parseInt(cell.locator(".count.ASSIGNED").innerText().replaceAll("\\D", ""));
    cell.click();
    page.locator("dialog article.fact").first().waitFor();
    assertEquals(given, page.locator("dialog .given > article").count());
    assertTrue(page.url().contains("mo="), page.url());
    page.locator("dialog .source").first().click();
    page.locator(".box.chosen").first().waitFor();
    assertFalse(page.locator("dialog").isVisible());
  }

  @Test
  void aRowSaysWhoHasNone() throws IOException {
    open("/ai-lam-gi");
    Locator row =
        page.locator(".grid tbody tr", new Page.LocatorOptions().setHas(page.locator("td.nothing")))
            .first();
    String missing = row.locator("td.nothing").first().getAttribute("aria-label");
    assertTrue(missing.endsWith("chưa giao"), missing);
    row.locator("th").click();
    // "unit, commune, province: …", and units have commas of their own.
    String place = missing.substring(0, missing.lastIndexOf(':'));
    String commune = place.substring(place.lastIndexOf(", ", place.lastIndexOf(", ") - 1) + 2);
    page.locator("dialog .without").waitFor();
    assertTrue(
        text("dialog .without").contains(commune), text("dialog .without") + " / " + commune);
  }

  @Test
  void topicsAreAnotherViewOfTheSame() throws IOException {
    open("/ai-lam-gi");
    page.locator(".tabs a").nth(1).click();
    cell("Hạ tầng số, ").waitFor();
    int tasks = Integer.parseInt(cell("Hạ tầng số, ").innerText().trim());
    cell("Hạ tầng số, ").click();
    page.locator("dialog article.fact").first().waitFor();
    assertEquals(tasks, page.locator("dialog .given > article").count());
  }

  @Test
  void onlyTheCommunesThatWereChosenAreShown() throws IOException {
    open("/ai-lam-gi");
    page.locator(".choose").click();
    page.locator("dialog input[type=search]").fill("mai phu");
    page.locator("dialog .marks label").first().click();
    page.locator("dialog .buttons .strong").click();
    page.waitForFunction("() => document.querySelectorAll('.grid thead th').length === 2");
    assertTrue(text(".grid thead th:nth-of-type(2)").contains("Mai Phụ"), text(".grid thead"));
  }
}
