package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a call means: those named, and all files of folders, in a settled order. */
final class InputFiles {

  private InputFiles() {}

  /** Files as named, a folder's files by path; each once, hidden ones of a folder left out. */
  static List<InputFile> of(List<Path> paths) {
    var files = new ArrayList<InputFile>();
    var seen = new LinkedHashSet<Path>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        if (seen.add(path.toAbsolutePath().normalize())) {
          files.add(new InputFile(path, true));
        }
        continue;
      }
      for (Path file : inFolder(path)) {
        if (seen.add(file.toAbsolutePath().normalize())) {
          files.add(new InputFile(file, false));
        }
      }
    }
    return files;
  }

  private static List<Path> inFolder(Path folder) {
    var found = new ArrayList<Path>();
    var walk = new Walk(folder, found);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      found.add(folder); // reading it will say what is wrong
    }
    found.sort(null);
    return found;
  }

  /** Goes on past folders that cannot be entered; they stand in the list themselves. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> found;

    Walk(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && !attributes.isDirectory()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!hidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
