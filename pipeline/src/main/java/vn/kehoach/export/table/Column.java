package vn.kehoach.export.table;

/**
 * A column of a sheet.
 *
 * @param head its head
 * @param width how many letters wide it should be
 */
public record Column(String head, int width) {}
