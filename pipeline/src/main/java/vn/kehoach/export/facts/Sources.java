package vn.kehoach.export.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.IndexedPlan;
import vn.kehoach.model.At;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;

/**
 * Where the source files of plans lie, as links that an exported file can hold.
 *
 * <p>Links are relative to the exported file's folder, so that both can be moved together and no
 * machine's folders are told; where there is no such folder they are absolute. What lies in an
 * archive has no link.
 */
public final class Sources {

  private final Journal journal;
  private final @Nullable Path folder;

  /**
   * Links to the files that a journal knows.
   *
   * @param folder the folder of the exported file; null where it goes elsewhere
   */
  public Sources(Journal journal, @Nullable Path folder) {
    this.journal = journal;
    this.folder = folder == null ? null : folder.toAbsolutePath().normalize();
  }

  /** The link to a plan's file; null where there is none. */
  public @Nullable String file(PlanDocument plan) {
    return file(plan.id(), plan.source().file());
  }

  private @Nullable String file(String planId, String name) {
    return journal.filesOf(planId).stream()
        .filter(file -> file.fileName().equals(name))
        .map(FileEntry::path)
        .filter(path -> !path.contains(FileEntry.INTO))
        .map(this::link)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The link to the place of a fact: the page, where the file has pages. */
  public @Nullable String place(PlanDocument plan, @Nullable At at) {
    return place(file(plan), at);
  }

  /** The link to the place of a fact in a plan of the index. */
  public @Nullable String place(IndexedPlan plan, @Nullable At at) {
    return place(file(plan.planId(), plan.file()), at);
  }

  private static @Nullable String place(@Nullable String file, @Nullable At at) {
    return file == null || at == null || at.page() == null ? file : file + "#page=" + at.page();
  }

  private @Nullable String link(String source) {
    try {
      Path path = Path.of(source);
      if (folder == null || !Objects.equals(folder.getRoot(), path.getRoot())) {
        return path.toUri().toASCIIString();
      }
      String relative = folder.relativize(path.normalize()).toString().replace('\\', '/');
      return new URI(null, null, relative.contains(":") ? "./" + relative : relative, null)
          .toASCIIString();
    } catch (InvalidPathException | URISyntaxException e) {
      return null; // of another operating system; the name of the file is told all the same
    }
  }
}
