package vn.kehoach.model;

/**
 * Another file that holds the same plan: its Word source, a scan, a text.
 *
 * @param id identifier of what was read from it
 * @param source the file
 */
public record Rendition(String id, Source source) {}
