package vn.kehoach.web.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;

/**
 * Where the bytes of a file are that the journal knows.
 *
 * @param place the place as it was read: a file that was handed over goes by the name that it came
 *     with, as if that lay in the file of its bytes
 * @param handedOver whether it was handed over through the console
 */
public record Whereabouts(FilePlace place, boolean handedOver) {

  /** Where a file is; nothing for a name that is no valid Unicode. */
  public static Optional<Whereabouts> of(DataFolder data, FileEntry file) {
    String[] parts = file.path().split(FileEntry.INTO);
    try {
      var place = new FilePlace(Path.of(parts[0]), List.of(parts).subList(1, parts.length));
      return Optional.of(new Whereabouts(place, handedOver(data, file.path())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether a path of the journal is one of a file that was handed over. */
  public static boolean handedOver(DataFolder data, String path) {
    String folder = data.uploads().toAbsolutePath().normalize().toString();
    return path.startsWith(folder + data.uploads().getFileSystem().getSeparator());
  }

  /** The file on the disk. */
  Path file() {
    return place.file();
  }

  /** The names of the archives it lies in and then its own, outermost first; one for a file. */
  List<String> names() {
    var names = new ArrayList<>(place.inside());
    if (!handedOver) {
      names.addFirst(FilePlace.of(place.file()).fileName());
    }
    return names;
  }
}
