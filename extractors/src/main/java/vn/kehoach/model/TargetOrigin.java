package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a target was read.
 *
 * @param kind row or sentence
 * @param appendix label of the appendix, null for a sentence or an unlabelled table
 * @param row 1-based position among the table's data rows
 */
public record TargetOrigin(Kind kind, @Nullable String appendix, @Nullable Integer row) {

  /** A sentence of running text. */
  public static final TargetOrigin SENTENCE = new TargetOrigin(Kind.SENTENCE, null, null);

  /** Row of an indicator table, or sentence of an objective. */
  public enum Kind {
    TABLE_ROW,
    SENTENCE
  }
}
