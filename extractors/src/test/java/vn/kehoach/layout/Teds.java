package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Table.Cell;
import vn.kehoach.layout.Table.TableRow;

/**
 * Tree-edit-distance-based similarity of two tables (TEDS; Zhong et al., 2020): a table is a tree
 * of rows of cells, an edit takes out, puts in or changes a node, and the similarity is 1 less the
 * edits' cost as a share of the larger tree. Rows are only set against rows and cells against
 * cells, so that the figure is never higher than that of the unbounded distance.
 */
final class Teds {

  private Teds() {}

  /**
   * A cell: where two differ in their spans, the change costs a whole node; else the share of
   * characters that differ.
   *
   * @param columns how many columns it covers
   * @param rows how many rows it covers
   * @param text its words
   */
  record Node(int columns, int rows, String text) {

    double changed(Node other) {
      if (columns != other.columns || rows != other.rows) {
        return 1;
      }
      int longest = Math.max(text.length(), other.text.length());
      return longest == 0 ? 0 : (double) distance(text, other.text) / longest;
    }
  }

  /** The similarity of two tables, from 0 to 1. */
  static double similarity(List<List<Node>> one, List<List<Node>> other) {
    double cost = aligned(one, other, row -> 1.0 + row.size(), Teds::changedRow);
    return Math.max(0, 1 - cost / Math.max(size(one), size(other)));
  }

  /** The cells of a table, each where it begins. */
  static List<List<Node>> tree(Table table) {
    var tree = new ArrayList<List<Node>>();
    for (TableRow row : table.rows()) {
      tree.add(row.cells().stream().filter(Cell::origin).map(Teds::node).toList());
    }
    return tree;
  }

  private static Node node(Cell cell) {
    return new Node(cell.columnSpan(), cell.rowSpan(), cell.text());
  }

  private static int size(List<List<Node>> tree) {
    return 1 + tree.size() + tree.stream().mapToInt(List::size).sum();
  }

  private static double changedRow(List<Node> one, List<Node> other) {
    return one.equals(other) ? 0 : aligned(one, other, node -> 1, Node::changed);
  }

  /** What it costs to take out a node with all below it, or to put it in. */
  private interface Weight<T> {
    double of(T node);
  }

  /** What it costs to make one node of another. */
  private interface Change<T> {
    double of(T one, T other);
  }

  /** The cheapest way from one sequence to another. */
  private static <T> double aligned(
      List<T> one, List<T> other, Weight<T> weight, Change<T> change) {
    var above = new double[other.size() + 1];
    for (int j = 0; j < other.size(); j++) {
      above[j + 1] = above[j] + weight.of(other.get(j));
    }
    for (T left : one) {
      var row = new double[above.length];
      row[0] = above[0] + weight.of(left);
      for (int j = 0; j < other.size(); j++) {
        T right = other.get(j);
        double edit = Math.min(above[j + 1] + weight.of(left), row[j] + weight.of(right));
        row[j + 1] =
            left.equals(right) ? above[j] : Math.min(edit, above[j] + change.of(left, right));
      }
      above = row;
    }
    return above[other.size()];
  }

  private static int distance(String one, String other) {
    var above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 0; i < one.length(); i++) {
      var row = new int[above.length];
      row[0] = i + 1;
      for (int j = 0; j < other.length(); j++) {
        int changed = above[j] + (one.charAt(i) == other.charAt(j) ? 0 : 1);
        row[j + 1] = Math.min(changed, 1 + Math.min(above[j + 1], row[j]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
