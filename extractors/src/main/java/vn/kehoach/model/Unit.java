package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * An office or organisation that a plan names.
 *
 * @param id identifier of the directory, null when the directory does not know the unit
 * @param name standard name; the printed one when the directory does not know the unit
 * @param text the unit as printed
 */
public record Unit(@Nullable String id, String name, String text) {}
