package vn.kehoach.phrase;

/** One thing that a text about time says. */
sealed interface TimeFinding {

  Span span();

  /** A point or stretch of time. */
  record Dated(TimeReading reading) implements TimeFinding {
    @Override
    public Span span() {
      return reading.span();
    }
  }

  /** What returns; strict when a day of it stands behind "trước". */
  record Returning(String period, boolean strict, Span span) implements TimeFinding {}

  /** "Thường xuyên". */
  record Continuous(Span span) implements TimeFinding {}

  /** "Ngay". */
  record Immediate(Span span) implements TimeFinding {}

  /** "Theo Đề án 06", "khi có yêu cầu". */
  record Depending(String on, boolean opensClause, Span span) implements TimeFinding {}
}
