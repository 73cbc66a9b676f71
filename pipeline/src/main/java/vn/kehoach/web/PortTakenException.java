package vn.kehoach.web;

import java.io.IOException;

/** Another program has the port that the console was to listen on. */
public final class PortTakenException extends IOException {

  private static final long serialVersionUID = 1;

  private final int port;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken", cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
