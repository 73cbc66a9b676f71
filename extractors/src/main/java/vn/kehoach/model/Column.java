package vn.kehoach.model;

/**
 * A column of a table.
 *
 * @param header its head as printed, lines joined
 * @param role what its cells say
 */
public record Column(String header, ColumnRole role) {}
