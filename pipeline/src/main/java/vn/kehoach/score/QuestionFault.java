package vn.kehoach.score;

/** What is wrong with an answer over many plans. */
public enum QuestionFault {
  /** A fact that is of use was not found. */
  NOT_FOUND,
  /** A fact that is of no use was found before others that are. */
  OF_NO_USE,
  /** A member of the answer is missing. */
  MISSING,
  /** What is no member of the answer is in it. */
  NO_MEMBER,
  /** Targets that measure the same stand apart. */
  APART,
  /** A target was not read from its plan as it stands there. */
  NOT_READ,
  /** Targets that measure different things stand together. */
  TOGETHER,
  /** So do two of which that is said expressly. */
  FORBIDDEN,
  /** The same measure and population are compared in part only. */
  IN_PART,
  /** Different populations or measures are compared in full. */
  IN_FULL
}
