package vn.kehoach.web.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.ingest.FileAccount;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.ingest.FileResult;
import vn.kehoach.ingest.IngestListener;
import vn.kehoach.message.FileSentences;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.message.Problems;
import vn.kehoach.web.job.JobReport.State;

/** Files that are read together, and how far that is; heard of by several threads. */
final class Job implements IngestListener {

  private final String id;
  private final Work work;
  private final Instant begun = Instant.now();
  private final Map<String, JobReport.Current> current = new LinkedHashMap<>();
  private final List<FileResult> results = new ArrayList<>();
  private final Map<String, String> leads = new LinkedHashMap<>();
  private State state = State.WAITING;
  private @Nullable Instant ended;
  private @Nullable Throwable problem;
  private int files;
  private long news;

  /**
   * What there is to read.
   *
   * @param paths files that go by their own names
   * @param named files that were handed over
   * @param again whether to read what was read before
   */
  record Work(List<Path> paths, List<FilePlace> named, boolean again) {

    Work {
      paths = List.copyOf(paths);
      named = List.copyOf(named);
    }

    int files() {
      return paths.size() + named.size();
    }
  }

  Job(String id, Work work) {
    this.id = id;
    this.work = work;
    this.files = work.files();
  }

  String id() {
    return id;
  }

  Work work() {
    return work;
  }

  /** The files of the uploads' folder that it reads, until it ends. */
  synchronized Set<Path> pending() {
    return ended == null
        ? work.named().stream().map(FilePlace::file).collect(Collectors.toSet())
        : Set.of();
  }

  synchronized void runs() {
    state = State.RUNNING;
    tell();
  }

  /**
   * It is over.
   *
   * @param leading the plan that stands for each of its plans that is another one's rendition
   * @param stopped what stopped it, null if nothing did
   */
  synchronized void ends(Map<String, String> leading, @Nullable Throwable stopped) {
    leads.putAll(leading);
    problem = stopped;
    state = stopped == null ? State.DONE : State.FAILED;
    ended = Instant.now();
    current.clear();
    tell();
  }

  synchronized boolean over() {
    return ended != null;
  }

  /** The plans of its files. */
  synchronized List<String> plans() {
    return results.stream()
        .map(FileResult::summary)
        .filter(summary -> summary != null)
        .map(FileResult.Summary::planId)
        .toList();
  }

  @Override
  public synchronized void begins(int known) {
    files = Math.max(files, results.size() + known);
    tell();
  }

  @Override
  public synchronized void more(int further) {
    files += further;
    tell();
  }

  @Override
  public synchronized void page(FilePlace place, int done, int pages) {
    current.put(place.key(), new JobReport.Current(place.fileName(), done, pages));
    tell();
  }

  @Override
  public synchronized void done(FileResult result) {
    current.remove(result.place().key());
    results.add(result);
    tell();
  }

  private void tell() {
    news++;
    notifyAll();
  }

  /**
   * Waits until there is more to tell than somebody has heard, or it is over.
   *
   * @return how much there is to tell now
   */
  synchronized long await(long heard) throws InterruptedException {
    while (news <= heard && ended == null) {
      wait();
    }
    return news;
  }

  synchronized JobReport report(Language language) {
    var messages = new Messages(language);
    var sentences = new FileSentences(messages);
    return new JobReport(
        id,
        state,
        begun.toString(),
        ended == null ? null : ended.toString(),
        files,
        results.size(),
        List.copyOf(current.values()),
        results.stream().map(result -> account(result, sentences)).toList(),
        problem == null ? null : new Problems(messages).say(problem));
  }

  private FileAccount account(FileResult result, FileSentences sentences) {
    FileResult.Summary plan = result.summary();
    return FileAccount.of(
        result,
        result.place().fileName(),
        sentences.of(named(result)),
        plan == null ? null : leads.get(plan.planId()));
  }

  /** The same under its own name: people know nothing of the folder of the uploads. */
  private static FileResult named(FileResult result) {
    return new FileResult(
        FilePlace.of(Path.of(result.place().fileName())),
        result.reason(),
        result.page(),
        result.summary(),
        result.detail(),
        result.seconds());
  }
}
