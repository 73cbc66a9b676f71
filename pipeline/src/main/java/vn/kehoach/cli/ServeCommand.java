package vn.kehoach.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.store.DataFolder;
import vn.kehoach.web.Console;
import vn.kehoach.web.PortTakenException;
import vn.kehoach.web.Settings;

/** The console: for people with a browser. */
@Command(name = "serve")
final class ServeCommand extends Subcommand {

  private static final int LAST_PORT = 65_535;
  private static final int TOKEN_BYTES = 24;

  /** How long a job that runs may take to end once the program is asked to. */
  private static final int GRACE_SECONDS = 15;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  @Option(names = "--port", paramLabel = "N")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "ADDRESS")
  private String host = Settings.LOOPBACK;

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--jobs", paramLabel = "N")
  private @Nullable Integer jobs;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private OcrOption ocr = new OcrOption();

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw wrong("use.port", port);
    }
    int atOnce = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (atOnce < 1) {
      throw wrong("use.jobs", atOnce);
    }
    var options = new IngestOptions(atOnce, false, limits.limits(this), ocr.options(atOnce));
    DataFolder data = app().data();
    data.prepare();
    Logging.start(data.log(), app().verbose(), terminal().err());
    complain(text("serve.preparing"));
    String token = Settings.isLoopback(host) ? null : token();
    var settings = new Settings(host, port, token, Kehoach.VERSION);
    try (Console console =
        Console.start(settings, data, () -> app().desk(options.limits()), options)) {
      // Whoever opens the address finds the first page ready: it is told when it is.
      console.prepared().thenRun(() -> begin(address(console.port(), token), token == null));
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::stop));
      awaitEnd();
    } catch (PortTakenException e) {
      complain(text("serve.taken", e.port()));
      return FOUND;
    } finally {
      closed.countDown();
    }
    return DONE;
  }

  private static String token() {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String address(int bound, @Nullable String token) {
    String name = host.contains(":") ? "[" + host + "]" : host;
    String address = "http://" + name + ":" + bound + "/";
    return token == null ? address : address + "?token=" + token;
  }

  private void begin(String address, boolean alone) {
    print(text("serve.begins", address));
    print(text(alone ? "serve.alone" : "serve.others"));
    if (open && !UserBrowser.open(address)) {
      complain(text("serve.noBrowser"));
    }
  }

  /** Until somebody stops the program (Ctrl-C, SIGTERM), which is its proper end. */
  private void awaitEnd() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Run by the JVM as it is told to end: the program is over as soon as the console is closed. */
  private void stop() {
    asked.countDown();
    try {
      closed.await(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal().out().flush();
    terminal().err().flush();
    Runtime.getRuntime().halt(DONE);
  }
}
