package vn.kehoach.search;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Box;

/**
 * Words of a fact that were found, and their place in the source.
 *
 * @param start index of their first character in the fact's text
 * @param end index after their last character
 * @param how how they are what was asked for
 * @param page page of the part of the fact that they stand in, 1-based; null where the medium has
 *     none
 * @param box that part's rectangle on the page
 * @param line line in plain text, 1-based
 * @param paragraph paragraph in an office file, 1-based
 */
public record Highlight(
    int start,
    int end,
    Reason.Kind how,
    @Nullable Integer page,
    @Nullable Box box,
    @Nullable Integer line,
    @Nullable Integer paragraph) {}
