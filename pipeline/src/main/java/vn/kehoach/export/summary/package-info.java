/**
 * The summary report: what it says as blocks, and those blocks as Markdown.
 *
 * <p>In: chosen plans. Out: headings, paragraphs and tables in reading order. The package must not
 * know how a word processor sets them.
 */
@NullMarked
package vn.kehoach.export.summary;

import org.jspecify.annotations.NullMarked;
