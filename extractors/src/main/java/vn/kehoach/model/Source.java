package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * The file a plan was read from.
 *
 * @param file the file's name, without its folder
 * @param sha256 lower-case hexadecimal digest of the file's bytes
 * @param mediaType type told by content, such as {@code application/pdf}
 * @param pageCount number of pages; null for a medium without pages
 * @param textOrigin how the text was had
 */
public record Source(
    String file,
    String sha256,
    String mediaType,
    @Nullable Integer pageCount,
    TextOrigin textOrigin) {}
