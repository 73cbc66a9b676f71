package vn.kehoach.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.Journal;

/**
 * Gathers readings, and locks the data folder only to store what was gathered: reading goes on
 * while others work in the folder.
 */
final class KeepingInTurns implements Keeping {

  /** Readings that are gathered at most: plans are large. */
  private static final int MOST = 32;

  private final DataFolder data;
  private final ReadBy readBy;
  private final boolean force;
  private final Duration patience;
  private final Consumer<FileResult> results;
  private final Earlier earlier;
  private final List<Gathered> gathered = new ArrayList<>();

  /** A reading, and what an archive holds. */
  private record Gathered(Reading reading, @Nullable List<FilePlace> entries) {}

  /**
   * Begins to gather.
   *
   * @param patience how long to wait for another program to let go of the folder
   */
  KeepingInTurns(
      DataFolder data,
      ReadBy readBy,
      boolean force,
      Duration patience,
      Consumer<FileResult> results)
      throws IOException {
    this.data = data;
    this.readBy = readBy;
    this.force = force;
    this.patience = patience;
    this.results = results;
    this.earlier =
        new Known(
            Journal.read(data.journal()),
            planId -> Files.isRegularFile(data.plans().file(planId)),
            readBy,
            force);
  }

  @Override
  public Earlier earlier() {
    return earlier;
  }

  /** Nothing can be told before the folder is locked. */
  @Override
  public boolean outdated(Reading reading) {
    return false;
  }

  @Override
  public void keep(Reading reading, @Nullable List<FilePlace> entries) throws IOException {
    gathered.add(new Gathered(reading, entries));
    if (gathered.size() >= MOST) {
      store();
    }
  }

  private void store() throws IOException {
    List<FileResult> stored = data.locked(patience, () -> {}, this::storeLocked);
    gathered.clear();
    stored.forEach(results);
  }

  private List<FileResult> storeLocked() throws IOException {
    var stored = new ArrayList<FileResult>();
    try (var keeper = new PlanKeeper(data, readBy, force)) {
      for (Gathered each : gathered) {
        Reading reading = each.reading();
        if (keeper.outdated(reading)) {
          // Another program took the plan away since; whoever watches tries the file again.
          stored.add(FileResult.without(reading, Reason.CHANGED_MEANWHILE, ""));
        } else {
          stored.add(
              each.entries() == null ? keeper.keep(reading) : keeper.keep(reading, each.entries()));
        }
      }
      keeper.finish();
    }
    return stored;
  }

  @Override
  public void finish() throws IOException {
    if (!gathered.isEmpty()) {
      store();
    }
  }

  @Override
  public void close() {}
}
