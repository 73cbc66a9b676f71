package vn.kehoach.spot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.read.Page;
import vn.kehoach.read.ReadException;
import vn.kehoach.read.SourceReader;

/** Pages of plans' files, read again. */
final class SourcePages {

  private final PlanFiles files;
  private final SourceReader reader;

  SourcePages(PlanFiles files, SourceReader reader) {
    this.files = files;
    this.reader = reader;
  }

  /** Pages of a plan's file by number; those that cannot be had are not among them. */
  Map<Integer, PrintedPage> of(String planId, Set<Integer> numbers) throws IOException {
    Optional<Path> file = numbers.isEmpty() ? Optional.empty() : files.find(planId);
    if (file.isEmpty()) {
      return Map.of();
    }
    var pages = new HashMap<Integer, PrintedPage>();
    try {
      for (Page page : reader.only(numbers).read(Files.readAllBytes(file.get())).pages()) {
        if (page.number() != null) {
          pages.put(page.number(), new PrintedPage(page));
        }
      }
    } catch (ReadException e) {
      return Map.of(); // it was readable once: the answer says that the boxes are the facts'
    }
    return pages;
  }
}
