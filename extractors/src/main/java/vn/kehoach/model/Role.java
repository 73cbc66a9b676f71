package vn.kehoach.model;

/** As what a unit takes part. */
public enum Role {
  /** Chủ trì. */
  LEAD,
  /** Phối hợp. */
  COORDINATE,
  /** Theo dõi, tổng hợp. */
  MONITOR,
  /** The duty stands under the unit's own heading. */
  ASSIGNED
}
