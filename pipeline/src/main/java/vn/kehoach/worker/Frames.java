package vn.kehoach.worker;

import java.io.IOException;
import vn.kehoach.json.PlanJson;
import vn.kehoach.json.RecordJson;
import vn.kehoach.worker.Frame.Sort;

/** Requests and answers as frames, and back. */
final class Frames {

  private static final byte[] NOTHING = new byte[0];

  private Frames() {}

  static Frame of(Request request) {
    return switch (request) {
      case Request.Read read -> new Frame(Sort.READ, RecordJson.write(read));
      case Request.Unpack unpack -> new Frame(Sort.UNPACK, RecordJson.write(unpack));
    };
  }

  static Request request(Frame frame) throws IOException {
    return switch (frame.sort()) {
      case READ -> RecordJson.read(frame.content(), Request.Read.class);
      case UNPACK -> RecordJson.read(frame.content(), Request.Unpack.class);
      default -> throw new IOException("no request: " + frame.sort());
    };
  }

  static Frame ready() {
    return new Frame(Sort.READY, NOTHING);
  }

  static Frame progress(int done, int pages) {
    return new Frame(Sort.PROGRESS, RecordJson.write(new Progress(done, pages)));
  }

  static Progress progress(Frame frame) throws IOException {
    return RecordJson.read(frame.content(), Progress.class);
  }

  static Frame page(int number) {
    return new Frame(Sort.PAGE, RecordJson.write(new Progress(number, 0)));
  }

  static Frame of(Answer answer) {
    return switch (answer) {
      case Answer.Plan plan -> new Frame(Sort.PLAN, PlanJson.write(plan.plan()));
      case Answer.Failed failed -> new Frame(Sort.FAILED, RecordJson.write(failed));
      case Answer.TooLarge large -> new Frame(Sort.TOO_LARGE, RecordJson.write(large));
      case Answer.Archive archive -> new Frame(Sort.ARCHIVE, NOTHING);
      case Answer.Unpacked unpacked -> new Frame(Sort.UNPACKED, RecordJson.write(unpacked));
      case Answer.Stopped stopped -> new Frame(Sort.STOPPED, RecordJson.write(stopped));
    };
  }

  static Answer answer(Frame frame) throws IOException {
    byte[] content = frame.content();
    return switch (frame.sort()) {
      case PLAN -> new Answer.Plan(PlanJson.read(content));
      case FAILED -> RecordJson.read(content, Answer.Failed.class);
      case TOO_LARGE -> RecordJson.read(content, Answer.TooLarge.class);
      case ARCHIVE -> new Answer.Archive();
      case UNPACKED -> RecordJson.read(content, Answer.Unpacked.class);
      case STOPPED -> RecordJson.read(content, Answer.Stopped.class);
      default -> throw new IOException("no answer: " + frame.sort());
    };
  }
}
