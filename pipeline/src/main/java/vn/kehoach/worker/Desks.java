package vn.kehoach.worker;

import java.io.IOException;

/** Opens a desk where files are read. */
@FunctionalInterface
public interface Desks {

  /** A desk, which the caller closes. */
  Desk open() throws IOException;
}
