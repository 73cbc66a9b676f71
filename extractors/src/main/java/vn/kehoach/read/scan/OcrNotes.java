package vn.kehoach.read.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which file needed which recognised pages, so that they go when the file is forgotten: a list of
 * keys for each file, {@code files/<digest of its bytes>}, in the folder that keeps the pages.
 */
public final class OcrNotes {

  /** No key begins so. */
  private static final String LISTS = "files";

  private final Path folder;

  /** The notes in the folder of an {@link OcrFolder}. */
  public OcrNotes(Path folder) {
    this.folder = folder;
  }

  /** Where the lists lie; need not be there. */
  public Path lists() {
    return folder.resolve(LISTS);
  }

  /**
   * The cache in the folder, noting what one file takes from it and puts in.
   *
   * @param sha256 the digest of the file's bytes, asked for with the first page
   */
  public OcrCache of(Supplier<String> sha256) {
    return new Noting(new OcrFolder(folder), sha256);
  }

  private final class Noting implements OcrCache {

    private final OcrCache kept;
    private final Supplier<String> sha256;
    private final Set<String> noted = new HashSet<>();

    Noting(OcrCache kept, Supplier<String> sha256) {
      this.kept = kept;
      this.sha256 = sha256;
    }

    @Override
    public Optional<List<RawWord>> find(String key) {
      Optional<List<RawWord>> found = kept.find(key);
      if (found.isPresent()) {
        note(key);
      }
      return found;
    }

    @Override
    public void keep(String key, List<RawWord> words) {
      note(key); // before the page: none is kept that no list names
      kept.keep(key, words);
    }

    private synchronized void note(String key) {
      try {
        Path list = lists().resolve(sha256.get());
        if (noted.isEmpty()) {
          Files.createDirectories(lists());
          noted.addAll(keys(list));
        }
        if (noted.add(key)) {
          Files.writeString(list, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
      } catch (IOException e) {
        return; // a full disk or a folder without permission: the page is not kept either
      }
    }
  }

  /**
   * Deletes the pages that some files needed and no other does.
   *
   * @param files digests of their bytes
   * @throws IOException if they cannot be deleted
   */
  public void forget(Collection<String> files) throws IOException {
    var unneeded = new TreeSet<String>();
    for (String file : files) {
      unneeded.addAll(keys(lists().resolve(file)));
    }
    if (unneeded.isEmpty()) {
      return;
    }
    try (Stream<Path> all = Files.list(lists())) {
      for (Path list : all.toList()) {
        if (!files.contains(list.getFileName().toString())) {
          keys(list).forEach(unneeded::remove);
        }
      }
    }
    for (String key : unneeded) {
      Files.deleteIfExists(OcrFolder.file(folder, key));
    }
    for (String file : files) {
      Files.deleteIfExists(lists().resolve(file));
    }
  }

  private static List<String> keys(Path list) throws IOException {
    try {
      return Files.readAllLines(list).stream().filter(OcrFolder::isKey).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
