package vn.kehoach.structure;

import vn.kehoach.layout.Passage;

/** A piece of what stands directly under a heading, in reading order. */
public sealed interface Content {

  /**
   * A paragraph without mark or number.
   *
   * @param passage the words
   */
  record Text(Passage passage) implements Content {}

  /**
   * A marked item.
   *
   * @param depth nesting among the items of its section, outermost 1
   * @param passage the words without the mark
   */
  record Bullet(int depth, Passage passage) implements Content {}

  /**
   * A numbered or lettered item that is no heading.
   *
   * @param numeral its number
   * @param passage the words without the number
   */
  record Numbered(Numeral numeral, Passage passage) implements Content {}

  /**
   * A table.
   *
   * @param table the table with the roles of its columns
   */
  record TableContent(SheetTable table) implements Content {}
}
