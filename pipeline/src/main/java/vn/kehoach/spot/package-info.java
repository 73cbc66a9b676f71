/**
 * Looks found words up again on the pages of the file that their plan was read from, so that each
 * is shown where it is printed and not somewhere in the box of its fact.
 *
 * <p>In come answers of a search and files, out go the same answers with the words' own boxes.
 * Nothing of it is kept: neither plans nor the index grow. How a file is found again is not known
 * here; where it is gone, or a word is not found on its page, the fact's box stays, and the answer
 * says so.
 */
@NullMarked
package vn.kehoach.spot;

import org.jspecify.annotations.NullMarked;
