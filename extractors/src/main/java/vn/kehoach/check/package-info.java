/**
 * The plan's own slips, and what the reading left open, as warnings.
 *
 * <p>In: outline and facts. Out: {@link vn.kehoach.model.Warning}s in document order of their sort,
 * and the ledger of the source's words. A slip is reported and never mended; nothing here throws on
 * a bad document.
 */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
