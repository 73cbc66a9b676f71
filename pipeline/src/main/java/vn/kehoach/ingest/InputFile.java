package vn.kehoach.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param named whether it was named itself, and not found in a folder
 */
record InputFile(Path path, boolean named) {

  /** Endings under which offices publish; any other file of a folder may be something else. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "pdf", "txt", "doc", "docx", "odt", "rtf", "xls", "xlsx", "htm", "html", "tif", "tiff",
          "jpg", "jpeg", "png", "");

  /** Whether its name says that it is a document, so that a failure is worth a word. */
  boolean expected() {
    return named || DOCUMENTS.contains(ending());
  }

  private String ending() {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
