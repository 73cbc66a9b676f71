/**
 * Comma-separated values (RFC 4180) that spreadsheets open without harm; Commons CSV stops here.
 *
 * <p>In: one sheet. Out: bytes. The package must not know what plans are.
 */
@NullMarked
package vn.kehoach.export.csv;

import org.jspecify.annotations.NullMarked;
