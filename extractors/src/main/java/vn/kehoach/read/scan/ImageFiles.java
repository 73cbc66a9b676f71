package vn.kehoach.read.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Images as files that the engine takes: PGM, grey pixels as they are, and a list of them. */
final class ImageFiles {

  private ImageFiles() {}

  /**
   * Writes images into a folder.
   *
   * @return the list of their files
   */
  static Path write(List<Raster> images, Path folder) throws IOException {
    var names = new ArrayList<String>();
    for (Raster image : images) {
      Path file = folder.resolve(names.size() + ".pgm");
      write(image, file);
      names.add(file.toString());
    }
    return Files.write(folder.resolve("images.txt"), names);
  }

  private static void write(Raster image, Path file) throws IOException {
    String head = "P5\n" + image.width() + " " + image.height() + "\n255\n";
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(image.pixels());
    }
  }

  /** Deletes the folder with what {@link #write} put there. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
