package vn.kehoach.web.job;

import org.jspecify.annotations.Nullable;

/**
 * A file that gave no plan.
 *
 * @param key what names it in an address
 * @param file its name
 * @param path where it is; null for one that was handed over through the console
 * @param outcome what became of it
 * @param reason why
 * @param page the page that it is about
 * @param message what, where, and what to do
 */
public record FailedFile(
    String key,
    String file,
    @Nullable String path,
    String outcome,
    String reason,
    @Nullable Integer page,
    @Nullable String message) {}
