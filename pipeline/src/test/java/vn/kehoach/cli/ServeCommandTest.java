package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.cli.Office.Said;

/** {@code serve} as a program of its own. */
class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final int PATIENCE_SECONDS = 300;

  @TempDir private Path folder;

  @Test
  void saysItsAddressKeepsItsPortAndEndsInPeaceWhenStopped() throws Exception {
    var own = new OwnProcess(folder);
    Process serving = own.start(withBrowser(), "serve", "--port", "0", "--open");
    Matcher address = address(own.out(), serving);
    Path shown = folder.resolve("shown");
    assertTrue(comes(serving, () -> Files.exists(shown) && Files.size(shown) > 0), "a browser");
    assertEquals(address.group(), Files.readString(shown).strip());
    URI status = URI.create(address.group() + "api/v1/status");
    try (var answer = status.toURL().openStream()) {
      assertTrue(new String(answer.readAllBytes(), "UTF-8").contains("\"plans\":0"));
    }

    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Said second = new OwnProcess(elsewhere).run("serve", "--port", address.group(1));
    assertEquals(1, second.code());
    assertTrue(second.err().contains("Cổng " + address.group(1)), second.err());

    serving.destroy();
    assertTrue(serving.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, serving.exitValue());
  }

  /** A person's browser, which only notes what it is to show. */
  private List<String> withBrowser() throws Exception {
    Path browser = Files.createDirectories(folder.resolve("bin")).resolve("xdg-open");
    Files.writeString(browser, "#!/bin/sh\necho \"$1\" > '" + folder.resolve("shown") + "'\n");
    assertTrue(browser.toFile().setExecutable(true));
    return List.of("env", "PATH=" + browser.getParent() + ":" + System.getenv("PATH"));
  }

  private static Matcher address(Path out, Process serving) throws Exception {
    Matcher found = ADDRESS.matcher("");
    assertTrue(comes(serving, () -> found.reset(Files.readString(out)).find()), "an address");
    return found;
  }

  private static boolean comes(Process serving, Callable<Boolean> what) throws Exception {
    for (int i = 0; i < 10 * PATIENCE_SECONDS && serving.isAlive(); i++) {
      if (what.call()) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return false;
  }
}
