package vn.kehoach.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A full date of day, month and year.
 *
 * @param span where it stands, without "ngày"
 * @param date the date; null when the calendar has no such day ("17/57/2025")
 * @param text as printed
 */
public record DateFinding(Span span, @Nullable LocalDate date, String text) {}
