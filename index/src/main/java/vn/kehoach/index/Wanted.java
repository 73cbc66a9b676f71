package vn.kehoach.index;

/** Words that are looked for. */
public sealed interface Wanted {

  /** The words as typed. */
  String text();

  /** Words that a fact should have, in any order and in any spelling that is not contradicted. */
  record Words(String text) implements Wanted {}

  /** Words that must stand together in this order, with the marks that are typed. */
  record Phrase(String text) implements Wanted {}

  /** Words that must not stand together in this order. */
  record Unwanted(String text) implements Wanted {}
}
