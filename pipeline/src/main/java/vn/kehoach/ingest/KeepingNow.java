package vn.kehoach.ingest;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.store.DataFolder;

/** Stores each reading as it comes, in a data folder that is locked all the while. */
final class KeepingNow implements Keeping {

  private final PlanKeeper keeper;
  private final Consumer<FileResult> results;

  KeepingNow(DataFolder data, ReadBy readBy, boolean force, Consumer<FileResult> results)
      throws IOException {
    this.keeper = new PlanKeeper(data, readBy, force);
    this.results = results;
  }

  @Override
  public Earlier earlier() {
    return keeper.earlier();
  }

  @Override
  public boolean outdated(Reading reading) {
    return keeper.outdated(reading);
  }

  @Override
  public void keep(Reading reading, @Nullable List<FilePlace> entries) {
    results.accept(entries == null ? keeper.keep(reading) : keeper.keep(reading, entries));
  }

  @Override
  public void finish() throws IOException {
    keeper.finish();
  }

  @Override
  public void close() throws IOException {
    keeper.close();
  }
}
