package vn.kehoach.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The class path of the tests as jars, with a start-up cache over them (JEP 514), so that a process
 * of the program starts in half the time: tests start a hundred. Made once a build by whichever
 * test asks first, in {@code target/ready}; without such a cache (before JDK 25) all is as it was.
 */
final class ReadyClasses {

  private static final int CACHES_SINCE = 25;

  private static final List<String> WORDS = words();

  private ReadyClasses() {}

  /** The words of a command that name the classes, and the cache where there is one. */
  static List<String> command() {
    return WORDS;
  }

  private static List<String> words() {
    if (Runtime.version().feature() < CACHES_SINCE) {
      return List.of("-cp", System.getProperty("java.class.path"));
    }
    try {
      return made(Files.createDirectories(Path.of("target", "ready").toAbsolutePath()));
    } catch (IOException e) {
      throw new IllegalStateException("the classes of the tests cannot be made ready", e);
    }
  }

  /** One test process makes it, others wait. */
  private static List<String> made(Path folder) throws IOException {
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      Path own = folder.resolve(stamp());
      Path cache = own.resolve("cache");
      if (Files.notExists(own)) {
        Files.createDirectories(own);
        rehearse(classPath(own, true), cache);
      }
      var words = new ArrayList<String>();
      if (Files.exists(cache)) {
        words.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
      }
      words.addAll(List.of("-cp", classPath(own, false)));
      return List.copyOf(words);
    }
  }

  private static String classPath(Path folder, boolean make) throws IOException {
    var parts = new ArrayList<String>();
    for (Path part : parts()) {
      Path jar = Files.isDirectory(part) ? folder.resolve("part-" + parts.size() + ".jar") : part;
      if (make && jar != part) {
        pack(part, jar);
      }
      parts.add(jar.toString());
    }
    return String.join(File.pathSeparator, parts);
  }

  /** What is on the class path and is there; an empty word, the working folder, is left out. */
  private static List<Path> parts() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.isBlank())
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        var out = new JarOutputStream(file)) {
      out.setLevel(0);
      for (Path each : files(classes)) {
        String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new ZipEntry(name));
        Files.copy(each, out);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Takes a plan in, so that the classes of that are in the cache. */
  private static void rehearse(String classPath, Path cache) throws IOException {
    Path stage = Files.createTempDirectory("kehoach-rehearsal");
    Path made = cache.resolveSibling("cache.new");
    TextPlans.write(stage.resolve("plans"), 3, 2);
    var command = new ArrayList<>(OwnProcess.java());
    command.addAll(List.of("-XX:AOTCacheOutput=" + made, "-cp", classPath));
    command.addAll(List.of(ReadsItself.class.getName(), "ingest", "plans"));
    Process process =
        new ProcessBuilder(command)
            .directory(stage.toFile())
            .redirectErrorStream(true)
            .redirectOutput(cache.resolveSibling("log").toFile())
            .start();
    try {
      if (process.waitFor() == 0 && Files.exists(made)) {
        Files.move(made, cache, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Another one for other classes: their names, sizes and times. */
  private static String stamp() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    for (Path part : parts()) {
      for (Path file : files(part)) {
        String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
