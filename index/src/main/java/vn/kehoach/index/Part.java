package vn.kehoach.index;

import vn.kehoach.model.Role;

/** The part that a unit has in a fact. */
public enum Part {
  LEAD,
  COORDINATE,
  MONITOR,
  ASSIGNED,
  /** The fact gives the unit nothing to do and names it. */
  MENTIONED;

  /** The part of whoever bears responsibility in a role. */
  public static Part of(Role role) {
    return switch (role) {
      case LEAD -> LEAD;
      case COORDINATE -> COORDINATE;
      case MONITOR -> MONITOR;
      case ASSIGNED -> ASSIGNED;
    };
  }

  /** Whether the fact gives the unit something to do. */
  public boolean responsible() {
    return this != MENTIONED;
  }
}
