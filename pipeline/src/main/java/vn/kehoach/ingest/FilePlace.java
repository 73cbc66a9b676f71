package vn.kehoach.ingest;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.store.FileEntry;

/**
 * Where a file of an office is: in a folder, or in an archive there, or in an archive in that one.
 *
 * @param file the file, or the outermost archive
 * @param inside the names of the entries on the way in, outermost first; empty for a file of its
 *     own
 */
public record FilePlace(Path file, List<String> inside) {

  private static final String INTO = FileEntry.INTO;

  /** What Java puts where a name is no valid Unicode, and we where a letter is none. */
  private static final char UNSPEAKABLE = '\uFFFD';

  public FilePlace {
    inside = List.copyOf(inside);
  }

  /** A file that lies in a folder. */
  public static FilePlace of(Path file) {
    return new FilePlace(file, List.of());
  }

  /** The entry of that name in this archive. */
  public FilePlace entry(String name) {
    var names = new ArrayList<>(inside);
    names.add(name);
    return new FilePlace(file, names);
  }

  /** How many archives it lies in. */
  public int depth() {
    return inside.size();
  }

  /** The file's own name, without folders, its letters composed. */
  public String fileName() {
    return Normalizer.normalize(ownName(), Normalizer.Form.NFC);
  }

  private String ownName() {
    if (inside.isEmpty()) {
      Path name = file.getFileName();
      return name == null ? file.toString() : name.toString();
    }
    String entry = inside.getLast();
    return entry.substring(entry.lastIndexOf('/') + 1);
  }

  /**
   * One text that no other place on this machine has, also where names are no valid Unicode; good
   * for keeping.
   */
  public String key() {
    var key = new StringBuilder(file.toAbsolutePath().normalize().toUri().toString());
    inside.forEach(entry -> key.append("!/").append(entry));
    return key.toString();
  }

  /**
   * The same for people too: the absolute path, the names of entries after it; for a name that is
   * no valid Unicode, the {@link #key}.
   */
  public String text() {
    String text = file.toAbsolutePath().normalize().toString();
    if (text.indexOf(UNSPEAKABLE) >= 0) {
      return key();
    }
    return inside.isEmpty() ? text : text + INTO + String.join(INTO, inside);
  }

  /** The place in this archive of an entry whose {@link #text} that is. */
  FilePlace below(String text) {
    var names = new ArrayList<>(inside);
    names.addAll(List.of(text.substring(text().length() + INTO.length()).split(INTO)));
    return new FilePlace(file, names);
  }

  /** As people read it, on one line: "thư.zip › thư mục/tệp.pdf". */
  @Override
  public String toString() {
    String whole = inside.isEmpty() ? file.toString() : file + INTO + String.join(INTO, inside);
    var line = new StringBuilder();
    Normalizer.normalize(whole, Normalizer.Form.NFC)
        .codePoints()
        .map(letter -> Character.isISOControl(letter) ? UNSPEAKABLE : letter)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
