package vn.kehoach.web.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FileAccount;

/**
 * How a job stands.
 *
 * @param id its id
 * @param state what it does
 * @param begun when it was asked for, as an instant of ISO 8601
 * @param ended when it ended
 * @param files how many files it has
 * @param done how many of them are done
 * @param current the files that are being read
 * @param results what became of those that are done, in order
 * @param problem what stopped the job as a whole
 */
public record JobReport(
    String id,
    State state,
    String begun,
    @Nullable String ended,
    int files,
    int done,
    List<Current> current,
    List<FileAccount> results,
    @Nullable String problem) {

  public JobReport {
    current = List.copyOf(current);
    results = List.copyOf(results);
  }

  /** What a job does. */
  public enum State {
    /** For its turn, or for another program to let go of the store. */
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * A file that is being read.
   *
   * @param file its name
   * @param done how many of its pages are done
   * @param pages of how many; 0 where that is not known
   */
  public record Current(String file, int done, int pages) {}
}
