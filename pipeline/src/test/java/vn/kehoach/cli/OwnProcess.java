package vn.kehoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.kehoach.cli.Office.Said;

/** Runs the program as a process of its own, as a user does, in a folder. */
final class OwnProcess {

  private static final int PATIENCE_SECONDS = 400;

  private final Path folder;
  private final Class<?> main;

  /** The program as it is. */
  OwnProcess(Path folder) {
    this(folder, Main.class);
  }

  /** The program by another entry. */
  OwnProcess(Path folder, Class<?> main) {
    this.folder = folder;
    this.main = main;
  }

  /** Runs a command to its end. */
  Said run(String... arguments) throws IOException, InterruptedException {
    return end(start(List.of(), arguments));
  }

  /** Runs a command to its end, by a shell that does something first. */
  Said runAfter(String shell, String... arguments) throws IOException, InterruptedException {
    return end(start(List.of("/bin/bash", "-c", shell + " && exec \"$@\"", "kehoach"), arguments));
  }

  /** Starts a command; what it says goes into files. */
  Process start(List<String> before, String... arguments) throws IOException {
    var command = new ArrayList<>(before);
    command.addAll(java());
    command.addAll(ReadyClasses.command());
    command.add(main.getName());
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out().toFile())
            .redirectError(err().toFile());
    process.environment().remove("KEHOACH_DATA");
    process.environment().put("LC_ALL", "C.UTF-8");
    return process.start();
  }

  /** Java, started the short way, as the launcher does. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:-UsePerfData",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "-Dsun.jnu.encoding=UTF-8");
  }

  /** Waits for the end of a command. */
  Said end(Process process) throws IOException, InterruptedException {
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not come to an end");
    return new Said(process.exitValue(), text(out()), text(err()));
  }

  /** Where a running command writes its answer. */
  Path out() {
    return folder.resolve("out");
  }

  /** Where a running command writes how far it is. */
  Path err() {
    return folder.resolve("err");
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
