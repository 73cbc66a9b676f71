/**
 * Reading in processes of their own, apart from the one that owns the store.
 *
 * <p>In: files and how to read them. Out: the plan, a reason why there is none, the files of an
 * archive, or what became of the process that tried. A file that hangs, eats memory or crashes the
 * Java that reads it costs one process and nothing else. The package must not know what is stored,
 * where a plan goes, or who asked.
 *
 * <p>Why not Tika's own forked parsers ({@code PipesParser}, {@code ForkParser}, Tika 3.3)? What
 * comes back from their process is XHTML in a table of metadata: the places of words, ruling lines
 * and cells, from which a plan is read, are gone, and the reading itself, where most of the time
 * and the danger is, would stay on this side. They send Java objects both ways and build on this
 * side what a hijacked process sends; every death is one status without exit code; nothing is heard
 * of a page that is done, so that a long scan cannot be told from a hang; and archives are text to
 * them, not files with outcomes. What they do well is done here too: one file at a time, a new
 * process after a time limit, a death or a number of files.
 *
 * <p>The owner writes a request to the process' standard input and reads answers from its standard
 * output: a letter for the sort, the length, JSON. The process ends when its input ends, which is
 * also when the owner is killed.
 */
@NullMarked
package vn.kehoach.worker;

import org.jspecify.annotations.NullMarked;
