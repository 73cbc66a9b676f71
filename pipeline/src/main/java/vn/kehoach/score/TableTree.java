package vn.kehoach.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Column;
import vn.kehoach.model.Row;
import vn.kehoach.score.TreeDistance.Tree;

/**
 * How alike two tables are as trees of parts, rows and cells: the similarity TEDS of PubTabNet
 * (Zhong, ShafieiBavani and Jimeno Yepes 2020), 1 − distance / size of the larger tree. A cell that
 * says something else costs the share of its characters that differ; one that spans other columns
 * costs a whole node. Group rows stand in the tree as what they are: one cell over all columns.
 */
final class TableTree {

  private TableTree() {}

  /** What a node is. */
  private enum Tag {
    TABLE,
    HEAD,
    BODY,
    ROW,
    CELL
  }

  /**
   * A node.
   *
   * @param tag what it is
   * @param span the number of columns that a cell covers
   * @param text what a cell says
   */
  private record Node(Tag tag, int span, String text) {}

  /** TEDS, words and all, from 0 to 1. */
  static double similarity(Appendix truth, Appendix read) {
    return similarity(tree(truth), tree(read), true);
  }

  /** The same without regard to what the cells say: rows, columns and spans alone. */
  static double structure(Appendix truth, Appendix read) {
    return similarity(tree(truth), tree(read), false);
  }

  private static double similarity(Tree<Node> truth, Tree<Node> read, boolean words) {
    var prepared = new HashMap<String, EditDistance>();
    double distance =
        TreeDistance.between(
            truth, read, (one, other) -> words ? renaming(one, other, prepared) : kind(one, other));
    return 1 - distance / Math.max(truth.size(), read.size());
  }

  private static double renaming(Node one, Node other, Map<String, EditDistance> prepared) {
    if (kind(one, other) > 0 || one.text().equals(other.text())) {
      return kind(one, other);
    }
    EditDistance distance = prepared.computeIfAbsent(one.text(), EditDistance::new);
    return (double) distance.to(other.text())
        / Math.max(one.text().length(), other.text().length());
  }

  private static double kind(Node one, Node other) {
    return one.tag() == other.tag() && one.span() == other.span() ? 0 : 1;
  }

  private static Tree<Node> tree(Appendix table) {
    int width = Math.max(1, table.columns().size());
    var rows = new ArrayList<Tree<Node>>();
    @Nullable String group = null;
    for (Row row : table.rows()) {
      if (row.group() != null && !Objects.equals(row.group(), group)) {
        rows.add(node(Tag.ROW, List.of(cell(row.group(), width))));
      }
      group = row.group();
      rows.add(node(Tag.ROW, row.cells().stream().map(text -> cell(text, 1)).toList()));
    }
    List<Tree<Node>> heads =
        table.columns().stream().map(Column::header).map(text -> cell(text, 1)).toList();
    return node(
        Tag.TABLE, List.of(node(Tag.HEAD, List.of(node(Tag.ROW, heads))), node(Tag.BODY, rows)));
  }

  private static Tree<Node> node(Tag tag, List<Tree<Node>> children) {
    return new Tree<>(new Node(tag, 1, ""), children);
  }

  private static Tree<Node> cell(String text, int span) {
    return new Tree<>(new Node(Tag.CELL, span, text), List.of());
  }
}
