package vn.kehoach.language;

import vn.kehoach.phrase.Span;

/**
 * Words that name a unit.
 *
 * @param span where they stand
 * @param confidence how sure the model is, 0 to 1
 */
public record UnitName(Span span, double confidence) {}
