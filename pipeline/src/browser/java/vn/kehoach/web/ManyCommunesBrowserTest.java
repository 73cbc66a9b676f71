package vn.kehoach.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All 3,321 communes of the country in one matrix: only what is seen is drawn. */
class ManyCommunesBrowserTest extends BrowserTest {

  private static final int COMMUNES = 3321;
  private static final int UNITS = 40;

  /**
   * An answer as large as no corpus gives; every seventh commune's plan was not wholly understood.
   */
  private static String matrix() {
    String communes =
        each(
            COMMUNES,
            c ->
                "{\"commune\":\"Xã %d\",\"province\":\"Tỉnh %d\",\"plans\":1,\"unread\":[%s]}"
                    .formatted(
                        c,
                        c / 100,
                        c % 7 == 0
                            ? "{\"planId\":\"p\",\"file\":\"f.pdf\",\"pages\":[3],\"places\":[]}"
                            : ""));
    String rows =
        each(
            UNITS,
            u ->
                "{\"id\":\"u%d\",\"name\":\"Đơn vị %d\",\"facts\":9,\"counts\":{},\"cells\":[%s]}"
                    .formatted(u, u, cells(u)));
    return "{\"by\":\"UNIT\",\"communes\":[" + communes + "],\"rows\":[" + rows + "]}";
  }

  /** Every third commune has two tasks that the unit leads. */
  private static String cells(int unit) {
    return IntStream.range(0, COMMUNES)
        .filter(commune -> (unit + commune) % 3 == 0)
        .mapToObj(commune -> "[%d,2,2,0,0,0,0]".formatted(commune))
        .collect(Collectors.joining(","));
  }

  private static String each(int count, IntFunction<String> made) {
    return IntStream.range(0, count).mapToObj(made).collect(Collectors.joining(","));
  }

  @Test
  void onlyWhatIsSeenIsDrawn() throws IOException {
    String body = matrix();
    page.route(
        "**/api/v1/matrix*",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body)));
    open("/ai-lam-gi");
    assertTrue(
        page.locator(".grid td").count() < 1500, "cells: " + page.locator(".grid td").count());
    assertEquals("?", page.locator("td.unknown").first().innerText());
    assertEquals("–", page.locator("td.nothing").first().innerText());
    assertTrue(text("details.unknown summary").contains("475"), text("details.unknown summary"));
    page.locator("tbody [data-y]").first().focus();
    page.keyboard().press("Control+End");
    page.waitForFunction("() => document.activeElement.getAttribute('aria-colindex') === '3322'");
    assertTrue(
        text(".grid thead th:last-of-type").contains("Xã 3320"),
        text(".grid thead th:last-of-type"));
    assertTrue(page.locator(".grid td").count() < 1500);
  }

  /** Drawing anew while scrolling: how long the slowest of many steps held the page. */
  @Test
  void scrollingDrawsFewCellsAtATime() throws IOException {
    String body = matrix();
    page.route(
        "**/api/v1/matrix*",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body)));
    open("/ai-lam-gi");
    Object most =
        page.evaluate(
            "async () => { const box = document.querySelector('.matrix'); let most = 0; for (let x"
                + " = 0; x < 40; x++) { box.scrollLeft = x * 4000; box.scrollTop = x * 30; await"
                + " new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame);"
                + " most = Math.max(most, box.querySelectorAll('td').length); } return most; }");
    assertTrue((Integer) most < 1500, "cells: " + most);
  }
}
