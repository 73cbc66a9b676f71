package vn.kehoach.search;

import java.util.List;

/**
 * What is wrong with a typed search, and where.
 *
 * @param fault what is wrong
 * @param start index of the first character that is wrong, from 0
 * @param end index after the last one
 * @param found the characters that are wrong
 * @param instead what could be written there; empty where nothing is near
 */
public record QueryProblem(Fault fault, int start, int end, String found, List<String> instead) {

  public QueryProblem {
    instead = List.copyOf(instead);
  }

  /** What can be wrong. */
  public enum Fault {
    /** A quotation mark without its partner. */
    OPEN_QUOTE,
    /** Nothing between two quotation marks. */
    EMPTY_QUOTE,
    /** A field that there is not. */
    FIELD,
    /** A field without a value. */
    NO_VALUE,
    /** A value that its field does not have. */
    VALUE,
    /** A commune of which there is no plan. */
    COMMUNE,
    /** A province of which there is no plan. */
    PROVINCE,
    /** A unit that neither the directory nor any plan names. */
    UNIT,
    /** No day, month, quarter or year. */
    DATE,
    /** No number. */
    NUMBER,
    /** No year. */
    YEAR,
    /** A range that ends before it begins. */
    RANGE
  }
}
