/**
 * Deadlines as iCalendar (RFC 5545); biweekly stops here.
 *
 * <p>In: chosen plans. Out: all-day events, recurring ones with their rule. What has no day is left
 * out and counted.
 */
@NullMarked
package vn.kehoach.export.calendar;

import org.jspecify.annotations.NullMarked;
