package vn.kehoach.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file to be read.
 *
 * @param place where people find it
 * @param bytes where its bytes lie: the file itself, or what was unpacked of an archive
 * @param named whether it was named itself, and not found in a folder or an archive
 */
record InputFile(FilePlace place, Path bytes, boolean named) {

  /** Endings under which offices publish; any other file of a folder may be something else. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "pdf", "txt", "doc", "docx", "odt", "rtf", "xls", "xlsx", "htm", "html", "tif", "tiff",
          "jpg", "jpeg", "png", "");

  /** A file that lies in a folder. */
  InputFile(Path file, boolean named) {
    this(FilePlace.of(file), file, named);
  }

  /** Whether its name says that it is a document, so that a failure is worth a word. */
  boolean expected() {
    return named || DOCUMENTS.contains(ending());
  }

  private String ending() {
    String name = place.fileName();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
