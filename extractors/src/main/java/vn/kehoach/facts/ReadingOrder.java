package vn.kehoach.facts;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;

/** The order in which the places of one source are read, from its first page or line on. */
final class ReadingOrder {

  /** What is read first comes first; places that cannot be told apart are equal. */
  static final Comparator<At> PLACES =
      Comparator.comparingInt((At at) -> number(at.page()))
          .thenComparingDouble(at -> at.box() == null ? 0 : at.box().y())
          .thenComparingInt(at -> number(at.line()))
          .thenComparingInt(at -> number(at.paragraph()));

  private ReadingOrder() {}

  private static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
