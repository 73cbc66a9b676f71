/**
 * Bytes of office files and web pages → paragraphs and tables.
 *
 * <p>In: the bytes of one file of a known type. Out: a {@link vn.kehoach.read.SourceText} whose
 * flow says what is a paragraph, what an automatic list prints before it, what is a table and which
 * squares of its grid each cell covers; or the reason why there is none. Text boxes stand there
 * once, tracked changes as accepted, notes apart; comments and hidden text do not. Nothing is
 * fetched, nothing is run. The package must not know what a plan is.
 *
 * <p>Tika tells the types of files. Its parsers give the words of an ODT, RTF or HTML file as XHTML
 * without what a plan's tables need: the squares that a cell covers (RTF: \cellx, \clvmgf, \clmgf;
 * ODT: spans), the labels that lists print, the fonts of runs. So these three are read from the
 * format itself, sheets from POI.
 */
@NullMarked
package vn.kehoach.read.office;

import org.jspecify.annotations.NullMarked;
