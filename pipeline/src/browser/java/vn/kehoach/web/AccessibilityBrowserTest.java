package vn.kehoach.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds serious or critical, on every page, in light and dark. */
class AccessibilityBrowserTest extends BrowserTest {

  private static final String FINDINGS =
      """
      rules => axe.run(document, {resultTypes: ['violations'],
        ...(rules ? {runOnly: {type: 'rule', values: [rules]}} : {})}).then(r => r.violations
        .filter(v => ['serious', 'critical'].includes(v.impact))
        .flatMap(v => v.nodes.slice(0, 4).map(n => v.id + ': ' + n.target.join(' ') + ' — '
          + (n.any[0] ?? n.all[0] ?? n.none[0] ?? {}).message)))
      """;

  /** The script of axe comes from beside the console, which its policy forbids. */
  @Override
  Browser.NewContextOptions options() {
    return super.options().setBypassCSP(true);
  }

  private static String axe() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> findings(ColorScheme light, String rules) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
    List<String> found = new ArrayList<>((List<String>) page.evaluate(FINDINGS, rules));
    found.replaceAll(finding -> light + " " + finding);
    return found;
  }

  private void assertAccessible() throws IOException {
    page.evaluate(axe() + ";0");
    var all = findings(ColorScheme.LIGHT, "");
    // Only the colours are others in the dark.
    all.addAll(findings(ColorScheme.DARK, "color-contrast"));
    assertEquals(List.of(), all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tong-quan",
        "/tim-kiem",
        "/tim-kiem?q=chu+ky+so&vai-tro=LEAD",
        "/ai-lam-gi",
        "/ai-lam-gi?theo=chu-de",
        "/ai-lam-gi?mo=to-cong-nghe-so",
        "/so-sanh",
        "/thoi-han?tu=2026-01-01&den=2026-12-31"
      })
  void everyPage(String path) throws IOException {
    open(path);
    assertAccessible();
  }

  @Test
  void thePageOfAPlan() throws IOException {
    open("/tong-quan");
    page.locator(".list tbody th a").first().click();
    page.locator(".sheetpage canvas").first().waitFor();
    settled();
    assertAccessible();
  }

  @Test
  void theDrawerOfAnIndicator() throws IOException {
    open("/so-sanh");
    page.locator("tbody th[data-y]").first().click();
    page.locator("dialog table").waitFor();
    assertAccessible();
  }
}
