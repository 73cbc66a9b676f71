package vn.kehoach.ingest;

import java.time.Instant;

/**
 * What tells one state of a file from another.
 *
 * @param sha256 lower-case hexadecimal digest of its bytes
 * @param size number of its bytes
 * @param modified when it was last written; for an entry of an archive, when the archive was
 */
record Stamp(String sha256, long size, Instant modified) {}
