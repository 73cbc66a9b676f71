package vn.kehoach.index;

import java.util.Locale;

/** The names of the index's fields. A change here is a new {@link IndexFormat#VERSION}. */
final class Fields {

  /** What the entry is: a plan, or a kind of fact. */
  static final String ENTRY = "entry";

  static final String PLAN_ID = "planId";

  /** Position of the fact in its plan. */
  static final String ORDER = "order";

  /** Commune, folded; see {@link PlaceKeys}. */
  static final String COMMUNE = "commune";

  static final String PROVINCE = "province";

  /** Key of a unit that bears responsibility, and the same with its role; see {@link UnitKeys}. */
  static final String RESPONSIBLE = "responsible";

  /** Key of a unit that is responsible or mentioned. */
  static final String NAMED = "named";

  static final String ROLE = "role";

  /** The stretches of time in which the fact is due. */
  static final String DUE = "due";

  /** The fact's own words. */
  static final String TEXT = "text";

  /** Words around the fact: its group, its heading, its units. */
  static final String CONTEXT = "context";

  /** A unit and its part in the fact; see {@link UnitPart}. */
  static final String PART = "part";

  /** When the fact is due; see {@link Timing}. */
  static final String TIMING = "timing";

  /** What the fact is about; see {@link TopicDirectory}. */
  static final String TOPIC = "topic";

  /** What is wrong with the fact's deadline; see {@link DeadlineConflict}. */
  static final String CONFLICT = "conflict";

  /** The entry of a plan as a column, so that all plans are read without unpacking facts. */
  static final String PLAN = "plan";

  /** The entry itself, as {@link FactCodec} writes it. */
  static final String STORED = "stored";

  private Fields() {}

  /** The field that holds text under a fold. */
  static String of(String field, Fold fold) {
    return field + "." + fold.name().toLowerCase(Locale.ROOT);
  }

  /** The fold of a text field's terms. */
  static Fold foldOf(String field) {
    for (Fold fold : Fold.values()) {
      if (field.endsWith("." + fold.name().toLowerCase(Locale.ROOT))) {
        return fold;
      }
    }
    throw new IllegalArgumentException("no text field: " + field);
  }
}
