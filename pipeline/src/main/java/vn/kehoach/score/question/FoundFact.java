package vn.kehoach.score.question;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;

/**
 * A fact of an answer.
 *
 * @param commune its commune
 * @param planId its plan
 * @param text its words
 * @param at where it stands
 */
record FoundFact(@Nullable String commune, String planId, String text, At at) {}
