package vn.kehoach.model;

import java.util.List;

/**
 * The same plan at another time: a draft, or the plan as it was amended.
 *
 * @param id identifier of the other plan
 * @param order when that one was made
 * @param differences what differs, in words; at least one
 */
public record OtherVersion(String id, Order order, List<String> differences) {

  public OtherVersion {
    differences = List.copyOf(differences);
  }

  /** When the other version was made, beside the plan that names it. */
  public enum Order {
    EARLIER,
    LATER,
    /** Neither dates nor numbers tell. */
    UNKNOWN
  }
}
