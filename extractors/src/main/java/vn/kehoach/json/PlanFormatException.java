package vn.kehoach.json;

import java.io.IOException;

/** JSON that is no plan document; the message names the place. */
public final class PlanFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  PlanFormatException(String place, String problem) {
    super(place.isEmpty() ? problem : place + ": " + problem);
  }
}
