package vn.kehoach.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in a checkout of its own, with Javas that only say their name. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private Path checkout = Path.of("");

  /** What the launcher said. */
  private record Said(int code, String out, String err) {}

  @BeforeEach
  void copyTheLauncherIntoABuiltCheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("check out"));
    Path here = Path.of("").toAbsolutePath();
    Path original = here.resolve("kehoach");
    Files.copy(
        Files.exists(original) ? original : here.resolveSibling("kehoach"),
        checkout.resolve("kehoach"));
    assertTrue(checkout.resolve("kehoach").toFile().setExecutable(true));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    for (String module : List.of("extractors", "index", "pipeline")) {
      Files.createDirectories(checkout.resolve(module + "/src/main"));
      Files.writeString(checkout.resolve(module + "/pom.xml"), "<project/>");
      Files.createDirectories(checkout.resolve(module + "/target/lib"));
      Files.writeString(checkout.resolve(module + "/target/kehoach-" + module + "-1.jar"), "");
    }
    Files.createDirectories(checkout.resolve("target/launcher"));
    Files.writeString(checkout.resolve("target/launcher/classpath"), "a.jar:b.jar\n");
    Files.writeString(checkout.resolve("target/launcher/built"), "");
  }

  @ParameterizedTest
  @CsvSource({
    "21.0.4, 17.0.1, 25.0.1, home",
    "17.0.1, 23,     25.0.1, path",
    "1.8.0_4, 17.0.1, 25-ea, installed",
    "'',     17.0.1, 21,     installed"
  })
  void takesTheFirstJavaThatIsNewEnough(String home, String onPath, String installed, String taken)
      throws Exception {
    Said said =
        run(
            Map.of(
                "JAVA_HOME",
                home.isEmpty() ? "" : java("home", home).toString(),
                "PATH",
                java("path", onPath).resolve("bin") + ":" + System.getenv("PATH"),
                "KEHOACH_JDKS",
                java("installed", installed).toString()),
            "list");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().startsWith(taken + " "), said.out());
    assertTrue(said.out().contains("vn.kehoach.cli.Main list"), said.out());
  }

  @Test
  void saysInOneLineWhatIsNeededWhereThereIsNone() throws Exception {
    Map<String, String> old =
        Map.of(
            "JAVA_HOME", java("home", "17.0.1").toString(),
            "PATH", java("path", "11.0.2").resolve("bin") + ":/usr/bin:/bin",
            "KEHOACH_JDKS", folder.resolve("nothing").toString());

    Said vietnamese = run(old, "list");
    Said english = run(old, "list", "--lang", "en");

    assertEquals(1, vietnamese.code());
    assertTrue(vietnamese.err().startsWith("kehoach: cần JDK 21 trở lên"), vietnamese.err());
    assertTrue(vietnamese.err().endsWith("chỉ thấy: 17 11\n"), vietnamese.err());
    assertEquals(1, vietnamese.err().lines().count());
    assertTrue(english.err().startsWith("kehoach: needs a JDK 21 or newer"), english.err());
  }

  @Test
  void worksThroughASymbolicLinkAndKeepsTheCallersFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("kh"), checkout.resolve("kehoach"));

    Said said = runAs(link, Map.of("JAVA_HOME", java("home", "21").toString()), "ingest", "a b");

    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("vn.kehoach.cli.Main ingest a b"), said.out());
    assertTrue(said.out().contains("in " + folder.toRealPath()), said.out());
  }

  @Test
  void buildsWhenASourceIsNewerThanTheBuild() throws Exception {
    Path source = checkout.resolve("extractors/src/main/units.tsv");
    Files.writeString(source, "");
    Path built = checkout.resolve("target/launcher/built");
    Files.setLastModifiedTime(built, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
    Path tools = Files.createDirectories(folder.resolve("tools"));
    script(tools.resolve("mvn"), "echo '[ERROR] nothing can be built here'; exit 1");

    Said said =
        run(
            Map.of(
                "JAVA_HOME",
                java("home", "21").toString(),
                "PATH",
                tools + ":" + System.getenv("PATH")),
            "list");

    assertEquals(1, said.code());
    assertTrue(said.err().contains("nothing can be built here"), said.err());
    assertTrue(said.err().contains("target/launcher/build.log"), said.err());
  }

  private Path java(String name, String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve(name + "/bin")).getParent();
    Files.writeString(
        java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(java.resolve("bin/java"), "echo " + name + " \"$@\" in \"$(pwd -P)\"");
    return java;
  }

  private static void script(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Said run(Map<String, String> environment, String... args) throws Exception {
    return runAs(checkout.resolve("kehoach"), environment, args);
  }

  private Said runAs(Path launcher, Map<String, String> environment, String... args)
      throws Exception {
    var command = new ArrayList<String>(List.of("bash", launcher.toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("KEHOACH_NO_AOT", "1");
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    return new Said(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
