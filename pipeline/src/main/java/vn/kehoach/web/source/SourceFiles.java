package vn.kehoach.web.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.ingest.Limits;
import vn.kehoach.read.Sha256;
import vn.kehoach.spot.PlanFiles;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.FileStamp;
import vn.kehoach.store.Journal;
import vn.kehoach.store.PlanEntry;
import vn.kehoach.worker.Desks;

/** Finds the file that a plan was read from, as long as it holds what was read. */
public final class SourceFiles {

  /** Beside what was handed over; a name that no file of bytes has. */
  private static final String SHOWN = ".shown";

  private final DataFolder data;
  private final ArchivedFiles archived;

  /**
   * The files that this data folder's journal knows.
   *
   * @param desks where archives are opened
   * @param limits how much an archive may cost
   */
  public SourceFiles(DataFolder data, Desks desks, Limits limits) {
    this.data = data;
    this.archived = new ArchivedFiles(data.uploads().resolve(SHOWN), desks, limits);
  }

  /** The file on the disk, unpacked where it lies in an archive; nothing if it is gone. */
  public Optional<Path> find(PlanEntry plan) throws IOException {
    return find(plan, Journal.read(data.journal()));
  }

  /** Finds the files of plans as the journal tells them now. */
  public PlanFiles known() throws IOException {
    Journal journal = Journal.read(data.journal());
    return planId -> {
      Optional<PlanEntry> plan = journal.plan(planId);
      return plan.isEmpty() ? Optional.empty() : find(plan.get(), journal);
    };
  }

  private Optional<Path> find(PlanEntry plan, Journal journal) throws IOException {
    List<Whereabouts> inArchives = new ArrayList<>();
    for (FileEntry file : journal.filesOf(plan.planId())) {
      Optional<Whereabouts> found = Whereabouts.of(data, file);
      if (found.isEmpty()) {
        continue;
      }
      Whereabouts where = found.get();
      if (where.names().size() > 1) {
        inArchives.add(where);
      } else if (holds(where.file(), file, plan.sha256())) {
        return Optional.of(where.file());
      }
    }
    for (Whereabouts where : inArchives) {
      Optional<Path> unpacked = archived.find(where, plan.sha256());
      if (unpacked.isPresent()) {
        return unpacked;
      }
    }
    return Optional.empty();
  }

  /** Lets go of what was unpacked. */
  public void clear() throws IOException {
    archived.clear();
  }

  private static boolean holds(Path path, FileEntry file, String sha256) {
    try {
      return Files.isRegularFile(path)
          && (file.sha256().equals(sha256) && file.stamp().proves(FileStamp.of(path))
              || Sha256.of(path).equals(sha256));
    } catch (IOException e) {
      return false;
    }
  }
}
