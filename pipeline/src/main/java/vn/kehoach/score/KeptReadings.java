package vn.kehoach.score;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.kehoach.Extraction;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.score.Inventory.Form;

/** A reader that keeps what it read, for questions over all plans; safe for several threads. */
public final class KeptReadings implements Function<Path, Extraction> {

  private final Function<Path, Extraction> reader;
  private final Map<Path, Extraction> read = new ConcurrentHashMap<>();

  /** Keeps what this reader reads. */
  public KeptReadings(Function<Path, Extraction> reader) {
    this.reader = reader;
  }

  @Override
  public Extraction apply(Path file) {
    Extraction extraction = reader.apply(file);
    read.put(file, extraction);
    return extraction;
  }

  /** The plans by their names, each from the first of its forms that was read. */
  public Map<String, PlanDocument> plans(Inventory inventory) {
    var plans = new LinkedHashMap<String, PlanDocument>();
    for (Form form : inventory.forms()) {
      if (read.get(form.file()) instanceof Extraction.Read plan) {
        plans.putIfAbsent(form.plan(), plan.plan());
      }
    }
    return plans;
  }
}
