package vn.kehoach.model;

/**
 * A formal assignment.
 *
 * @param unit who
 * @param role as what
 */
public record Responsibility(Unit unit, Role role) {}
