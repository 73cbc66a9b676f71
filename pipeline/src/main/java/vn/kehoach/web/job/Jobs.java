package vn.kehoach.web.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.ingest.FilePlace;
import vn.kehoach.ingest.Forgetting;
import vn.kehoach.ingest.Ingest;
import vn.kehoach.ingest.IngestOptions;
import vn.kehoach.message.Language;
import vn.kehoach.store.DataFolder;
import vn.kehoach.store.FileEntry;
import vn.kehoach.store.Journal;
import vn.kehoach.web.http.Asked.GivenFile;
import vn.kehoach.web.source.SourceFiles;
import vn.kehoach.web.source.Whereabouts;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.Desks;

/** What the console does to a store: one job after the other, in the order they were asked for. */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  /** Jobs that are still told of after they ended. */
  private static final int REMEMBERED = 50;

  private static final Duration PATIENCE = Duration.ofHours(1);

  /** For what somebody waits for with a browser. */
  private static final Duration SHORT_PATIENCE = Duration.ofSeconds(10);

  private final DataFolder data;
  private final Desks desks;
  private final IngestOptions options;
  private final Uploads uploads;
  private final SourceFiles sources;
  private final ExecutorService turns =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "jobs"));
  private final Map<String, Job> jobs = new LinkedHashMap<>();

  /**
   * What was forgotten.
   *
   * @param plans ids of the plans
   * @param files how many files nothing is known of any more
   */
  public record Forgotten(List<String> plans, int files) {

    public Forgotten {
      plans = List.copyOf(plans);
    }
  }

  /**
   * Jobs over a data folder.
   *
   * @param options how files are read
   * @param sources what is shown of files; must let go of what is forgotten
   */
  public Jobs(DataFolder data, Desks desks, IngestOptions options, SourceFiles sources) {
    this.data = data;
    this.sources = sources;
    this.desks = desks;
    this.options = options;
    this.uploads = new Uploads(data);
  }

  /** Keeps files that are handed over, and reads them in their turn. */
  public String take(List<GivenFile> files) throws IOException {
    var places = new ArrayList<FilePlace>();
    for (GivenFile file : files) {
      try (var bytes = file.bytes().open()) {
        places.add(uploads.keep(bytes, file.name()));
      }
    }
    return submit(new Job.Work(List.of(), places, false));
  }

  /** Reads the files of a plan anew; nothing if there is no such plan. */
  public Optional<String> retryPlan(String planId) throws IOException {
    List<FileEntry> files = Journal.read(data.journal()).filesOf(planId);
    return files.isEmpty() ? Optional.empty() : Optional.of(submit(again(files)));
  }

  /** Reads a file anew that gave no plan; nothing if there is no such file. */
  public Optional<String> retryFailed(String key) throws IOException {
    Optional<FileEntry> file = new FailedFiles(data).find(key);
    return file.isEmpty() ? Optional.empty() : Optional.of(submit(again(List.of(file.get()))));
  }

  /** What lies in an archive is read with the archive. */
  private Job.Work again(List<FileEntry> files) {
    Set<Path> paths = new HashSet<>();
    var named = new ArrayList<FilePlace>();
    for (FileEntry file : files) {
      Whereabouts.of(data, file)
          .ifPresent(
              where -> {
                FilePlace place = where.place();
                if (where.handedOver()) {
                  named.add(new FilePlace(place.file(), place.inside().subList(0, 1)));
                } else {
                  paths.add(place.file());
                }
              });
    }
    return new Job.Work(paths.stream().sorted().toList(), named.stream().distinct().toList(), true);
  }

  private synchronized String submit(Job.Work work) {
    var job = new Job(UUID.randomUUID().toString(), work);
    jobs.put(job.id(), job);
    forgetOldest();
    turns.submit(() -> run(job));
    return job.id();
  }

  private void forgetOldest() {
    var over = jobs.values().stream().filter(Job::over).map(Job::id).toList();
    over.stream().limit(Math.max(0, jobs.size() - REMEMBERED)).forEach(jobs::remove);
  }

  /** The outermost boundary of a job: whatever stops it is its problem, and the next one's not. */
  private void run(Job job) {
    try {
      data.prepare();
      data.locked(PATIENCE, () -> {}, () -> read(job));
      job.ends(leads(job), null);
    } catch (IOException | RuntimeException e) {
      LOG.error("job {} failed", job.id(), e);
      job.ends(Map.of(), e);
    }
  }

  private Job read(Job job) throws IOException {
    job.runs();
    Job.Work work = job.work();
    var how = new IngestOptions(options.jobs(), work.again(), options.limits(), options.ocr());
    try (Desk desk = desks.open()) {
      var ingest = new Ingest(data, desk, how);
      if (!work.named().isEmpty()) {
        ingest.runNamed(work.named(), job);
      }
      if (!work.paths().isEmpty()) {
        ingest.run(work.paths(), job);
      }
    }
    return job;
  }

  private Map<String, String> leads(Job job) throws IOException {
    Journal journal = Journal.read(data.journal());
    var leads = new HashMap<String, String>();
    for (String plan : job.plans()) {
      journal
          .plan(plan)
          .filter(entry -> !entry.leads())
          .ifPresent(entry -> leads.put(plan, entry.lead()));
    }
    return leads;
  }

  /** How a job stands; nothing if there is none of that id. */
  public synchronized Optional<JobReport> report(String id, Language language) {
    return Optional.ofNullable(jobs.get(id)).map(job -> job.report(language));
  }

  /** How all jobs stand, the latest first. */
  public synchronized List<JobReport> reports(Language language) {
    return jobs.values().stream().map(job -> job.report(language)).toList().reversed();
  }

  /** Hears of a job until it is over; nothing if there is none of that id. */
  public synchronized Optional<JobFeed> follow(String id, Language language) {
    return Optional.ofNullable(jobs.get(id)).map(job -> new JobFeed(job, language));
  }

  /** Forgets a plan with all its files; nothing if there is no such plan. */
  public Optional<Forgotten> forgetPlan(String planId) throws IOException {
    return Journal.read(data.journal()).plan(planId).isEmpty()
        ? Optional.empty()
        : Optional.of(forget(planId));
  }

  /** Forgets a file that gave no plan; nothing if there is no such file. */
  public Optional<Forgotten> forgetFailed(String key) throws IOException {
    Optional<FileEntry> file = new FailedFiles(data).find(key);
    return file.isEmpty() ? Optional.empty() : Optional.of(forget(file.get().path()));
  }

  private Forgotten forget(String what) throws IOException {
    return data.locked(
        SHORT_PATIENCE,
        () -> {},
        () -> {
          Forgetting meant = Forgetting.of(data, List.of(what), Path.of(""));
          meant.run(data);
          uploads.sweep(Journal.read(data.journal()), pending());
          sources.clear();
          return new Forgotten(List.copyOf(meant.plans()), meant.files().size());
        });
  }

  private synchronized Set<Path> pending() {
    var pending = new HashSet<Path>();
    jobs.values().forEach(job -> pending.addAll(job.pending()));
    return pending;
  }

  /** Gives the running job a moment to end, and lets the others go. */
  @Override
  public void close() {
    turns.shutdownNow();
    try {
      turns.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
