package vn.kehoach.search;

import org.jspecify.annotations.Nullable;
import vn.kehoach.index.Around;

/**
 * Why a fact was found.
 *
 * @param kind how what was found is what was asked for
 * @param asked the words or the condition that was asked for
 * @param found the words of the plan, or the value that meets the condition
 * @param part where around the fact they stand; null where they stand in its own text
 */
public record Reason(Kind kind, String asked, String found, Around.@Nullable Part part) {

  /** How words that were found are those that were asked for. */
  public enum Kind {
    /** As typed. */
    EXACT,
    /** With the tone mark elsewhere, or y for i. */
    TONE,
    /** In other marks than typed, or typed without. */
    MARKS,
    /** Looked for in place of words that no plan has, but that are spelt nearly so. */
    RESPELT,
    /** An abbreviation, or the full form of one. */
    WRITING,
    /** The unit that the words name is responsible, or mentioned. */
    UNIT,
    /** Alike in print: in text that was recognised from an image. */
    SCAN,
    /** Not found: enough of the other words were. */
    MISSING,
    /** A condition that is met. */
    FILTER
  }
}
