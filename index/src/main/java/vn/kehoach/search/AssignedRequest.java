package vn.kehoach.search;

import vn.kehoach.index.UnitRef;

/**
 * What was a unit given to do?
 *
 * @param unit the unit; with its id where the directory knows it, else by its printed name
 */
public record AssignedRequest(UnitRef unit) {}
