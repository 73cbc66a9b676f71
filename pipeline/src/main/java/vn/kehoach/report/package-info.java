/**
 * Looks: tables, wrapped lines and figures for people to read.
 *
 * <p>In: words and values. Out: lines of text of a given width. The package must not know commands,
 * languages' word lists, or where values come from.
 */
@NullMarked
package vn.kehoach.report;

import org.jspecify.annotations.NullMarked;
