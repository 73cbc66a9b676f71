package vn.kehoach.worker;

import java.time.Duration;

/**
 * How long a file may take.
 *
 * @param silence the longest in which nothing new may be heard of it: no further page
 * @param whole the longest in all, however much is heard
 */
public record Patience(Duration silence, Duration whole) {

  public Patience {
    if (silence.toMillis() < 1 || whole.toMillis() < 1) {
      throw new IllegalArgumentException("no time at all: " + silence + ", " + whole);
    }
  }
}
