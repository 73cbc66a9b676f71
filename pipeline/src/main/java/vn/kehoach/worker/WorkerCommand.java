package vn.kehoach.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker is started.
 *
 * @param main the class whose {@code main} serves
 * @param megabytes how much memory it may use for objects
 */
public record WorkerCommand(String main, int megabytes) {

  /** What a worker takes over from this process: encodings, native access, the start-up cache. */
  private static final List<String> TAKEN_OVER =
      List.of("-XX:AOTCache=", "-Xlog:", "-Dfile.encoding=", "-Dsun.jnu.encoding=", "--enable-");

  /** The real worker. */
  public static WorkerCommand standard(int megabytes) {
    return new WorkerCommand(WorkerMain.class.getName(), megabytes);
  }

  /**
   * The words of the command.
   *
   * @param scratch a folder for what libraries leave behind
   */
  List<String> words(Path scratch) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + megabytes + "m");
    words.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + scratch.resolve("hs_err_%p.log"),
            "-Djava.io.tmpdir=" + scratch,
            "-Djava.awt.headless=true"));
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (TAKEN_OVER.stream().anyMatch(argument::startsWith)) {
        words.add(argument);
      }
    }
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    return words;
  }
}
