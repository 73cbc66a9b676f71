package vn.kehoach.web;

import org.jspecify.annotations.Nullable;

/**
 * How a console is to be reached.
 *
 * @param host the address that it is bound to
 * @param port the port; 0 for any that is free
 * @param token what everybody has to know; null where only this computer can ask
 * @param version the program's version
 */
public record Settings(String host, int port, @Nullable String token, String version) {

  /** This computer alone. */
  public static final String LOOPBACK = "127.0.0.1";

  public Settings {
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException("whoever else can ask has to know a token");
    }
  }

  /** Whether an address is one that only this computer can ask. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
