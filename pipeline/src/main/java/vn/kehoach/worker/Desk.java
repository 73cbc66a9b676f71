package vn.kehoach.worker;

import java.io.IOException;

/** Where files are read: in this process or apart from it. Several threads may ask at once. */
public interface Desk extends AutoCloseable {

  /**
   * Does what is asked for; whatever is wrong with the file is in the answer.
   *
   * @throws IOException if nothing at all can be read here, such as where no process can be started
   */
  Answer answer(Request request, PageListener listener) throws IOException;

  /** Lets go of what it holds. */
  @Override
  void close();
}
