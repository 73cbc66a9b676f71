package vn.kehoach.web.job;

import org.jspecify.annotations.Nullable;
import vn.kehoach.message.Language;
import vn.kehoach.web.http.Reply;

/** News of a job: how it stands whenever that changed, not too often, until it is over. */
public final class JobFeed implements Reply.Feed {

  private static final long BETWEEN_MILLIS = 250;

  private final Job job;
  private final Language language;
  private long heard = -1;
  private boolean over;

  JobFeed(Job job, Language language) {
    this.job = job;
    this.language = language;
  }

  @Override
  public Reply.@Nullable Event next() throws InterruptedException {
    if (over) {
      return null;
    }
    if (heard >= 0) {
      Thread.sleep(BETWEEN_MILLIS);
    }
    heard = job.await(heard);
    over = job.over();
    return new Reply.Event("job", job.report(language));
  }
}
