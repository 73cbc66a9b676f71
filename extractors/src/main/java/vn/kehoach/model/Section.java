package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the outline with a heading.
 *
 * @param id identifier within the plan
 * @param parentId the section it stands in, null at the top
 * @param number number as printed, without the dot ("Phần I", "IV", "8.1", "a")
 * @param title heading without the number
 * @param level nesting, outermost 1
 * @param kind what the section is for
 * @param text running text directly under the heading that is no objective or task
 * @param at where the heading stands
 * @param confidence how sure a statistical reading is of it, 0 to 1; null for a reading by rules
 */
public record Section(
    String id,
    @Nullable String parentId,
    @Nullable String number,
    String title,
    int level,
    SectionKind kind,
    String text,
    At at,
    @Nullable Double confidence) {

  public Section {
    Confidence.check(confidence);
  }

  /** A section that was read by rules. */
  public Section(
      String id,
      @Nullable String parentId,
      @Nullable String number,
      String title,
      int level,
      SectionKind kind,
      String text,
      At at) {
    this(id, parentId, number, title, level, kind, text, at, null);
  }
}
