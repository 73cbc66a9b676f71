package vn.kehoach.ingest;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoach.Extraction;
import vn.kehoach.read.archive.ArchiveKind;
import vn.kehoach.worker.Answer;
import vn.kehoach.worker.Desk;
import vn.kehoach.worker.PageListener;
import vn.kehoach.worker.Reader;
import vn.kehoach.worker.Request;

/** Reads in this very process, by a reader that is given: for tests and rehearsals. */
public final class ReaderDesk implements Desk {

  private static final Logger LOG = LoggerFactory.getLogger(ReaderDesk.class);

  private final PlanReader reader;
  private final Reader unpacker = new Reader();

  /** A desk at which this reader sits. */
  public ReaderDesk(PlanReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Request request, PageListener listener) throws IOException {
    return switch (request) {
      case Request.Unpack unpack -> unpacker.answer(unpack, listener);
      case Request.Read read ->
          ArchiveKind.of(read.path()).isPresent() ? new Answer.Archive() : read(read);
    };
  }

  private Answer read(Request.Read request) {
    try {
      return switch (reader.read(request.path(), request.name())) {
        case Extraction.Read read -> new Answer.Plan(read.plan());
        case Extraction.Failed failed ->
            new Answer.Failed(failed.reason(), "", failed.page(), failed.detail());
      };
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("a fault of the program on {}", request.name(), e);
      return new Answer.Stopped(Answer.Stopped.Why.FAULT, null, e.toString());
    }
  }

  @Override
  public void close() {}
}
