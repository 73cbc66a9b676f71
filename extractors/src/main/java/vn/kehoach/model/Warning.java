package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at.
 *
 * @param code what sort
 * @param message one sentence in Vietnamese
 * @param at where, null when it concerns the whole document
 */
public record Warning(WarningCode code, String message, @Nullable At at) {}
