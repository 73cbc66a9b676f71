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
    Process serving = own.start(List.of(), "serve", "--port", "0");
    Matcher address = address(own.out(), serving);
    URI status = URI.create(address.group() + "api/v1/status");
    try (var answer = status.toURL().openStream()) {
      assertTrue(new String(answer.readAllBytes(), "UTF-8").contains("\"plans\":0"));
    }

    assertTrue(says(own.out(), serving, "sẵn sàng"), "and says when the store is open");

    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Said second = new OwnProcess(elsewhere).run("serve", "--port", address.group(1));
    assertEquals(1, second.code());
    assertTrue(second.err().contains("Cổng " + address.group(1)), second.err());

    serving.destroy();
    assertTrue(serving.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    assertEquals(0, serving.exitValue());
  }

  private static Matcher address(Path out, Process serving) throws Exception {
    Matcher found = ADDRESS.matcher("");
    assertTrue(comes(serving, () -> found.reset(Files.readString(out)).find()), "an address");
    return found;
  }

  private static boolean says(Path out, Process serving, String words) throws Exception {
    return comes(serving, () -> Files.readString(out).contains(words));
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
