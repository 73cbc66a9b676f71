/**
 * Archives to the files in them.
 *
 * <p>In: a file and a folder to unpack into. Out: the files in it, each with the name that people
 * gave it and where its bytes now lie, or why they do not. Names of entries never become paths:
 * what is unpacked is numbered. How much may be unpacked is bounded. commons-compress stops here.
 * The package must not know what a document is, except that office documents are archives that are
 * not to be opened.
 */
@NullMarked
package vn.kehoach.read.archive;

import org.jspecify.annotations.NullMarked;
