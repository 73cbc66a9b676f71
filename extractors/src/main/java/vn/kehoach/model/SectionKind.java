package vn.kehoach.model;

/** What a section is for. */
public enum SectionKind {
  /** Mục đích, yêu cầu. */
  PURPOSE,
  /** The result of the past year: yields no facts. */
  REVIEW,
  /** Căn cứ. */
  BASIS,
  /** Mục tiêu, chỉ tiêu. */
  OBJECTIVES,
  /** Nhiệm vụ. */
  TASKS,
  /** Giải pháp. */
  SOLUTIONS,
  /** Kinh phí. */
  FUNDING,
  /** Tổ chức thực hiện. */
  ORGANISATION,
  /** None of these. */
  OTHER
}
