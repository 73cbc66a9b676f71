package vn.kehoach.worker;

/**
 * How far a reading is.
 *
 * @param done pages, or files of an archive, that are done
 * @param pages of how many; 0 where that is not known
 */
public record Progress(int done, int pages) {}
