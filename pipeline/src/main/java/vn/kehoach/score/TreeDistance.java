package vn.kehoach.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * The edit distance of two ordered trees: the cheapest way to make one of the other by deleting,
 * inserting and renaming nodes (Zhang and Shasha 1989). Deleting or inserting a node costs 1. A
 * table is a shallow tree, for which this takes little more than the product of the two sizes.
 *
 * @param <L> what a node says
 */
final class TreeDistance<L> {

  /**
   * A node with all below it.
   *
   * @param label what it says
   * @param children from left to right
   */
  record Tree<L>(L label, List<Tree<L>> children) {

    Tree {
      children = List.copyOf(children);
    }

    /** The number of its nodes. */
    int size() {
      return 1 + children.stream().mapToInt(Tree::size).sum();
    }
  }

  private final ToDoubleBiFunction<L, L> renaming;
  private final Numbered<L> one;
  private final Numbered<L> other;
  private final double[][] trees;
  private final double[][] forests;

  private TreeDistance(Tree<L> one, Tree<L> other, ToDoubleBiFunction<L, L> renaming) {
    this.renaming = renaming;
    this.one = new Numbered<>(one);
    this.other = new Numbered<>(other);
    int rows = this.one.size();
    int columns = this.other.size();
    trees = new double[rows][columns];
    forests = new double[rows + 1][columns + 1];
  }

  /**
   * The distance of two trees.
   *
   * @param renaming what it costs to make the second label of the first, from 0 to 1
   */
  static <L> double between(Tree<L> one, Tree<L> other, ToDoubleBiFunction<L, L> renaming) {
    return new TreeDistance<>(one, other, renaming).compute();
  }

  private double compute() {
    for (int root : one.keyRoots()) {
      for (int otherRoot : other.keyRoots()) {
        compare(root, otherRoot);
      }
    }
    return trees[one.size() - 1][other.size() - 1];
  }

  /** The forests that end in two roots; every pair of trees on their left edges comes out too. */
  private void compare(int root, int otherRoot) {
    int first = one.leftmost(root);
    int otherFirst = other.leftmost(otherRoot);
    forests[first][otherFirst] = 0;
    for (int i = first; i <= root; i++) {
      forests[i + 1][otherFirst] = forests[i][otherFirst] + 1;
    }
    for (int j = otherFirst; j <= otherRoot; j++) {
      forests[first][j + 1] = forests[first][j] + 1;
    }
    for (int i = first; i <= root; i++) {
      for (int j = otherFirst; j <= otherRoot; j++) {
        extend(i, j, first, otherFirst);
      }
    }
  }

  private void extend(int i, int j, int first, int otherFirst) {
    double edited = Math.min(forests[i][j + 1], forests[i + 1][j]) + 1;
    boolean whole = one.leftmost(i) == first && other.leftmost(j) == otherFirst;
    if (whole) {
      double renamed = forests[i][j] + renaming.applyAsDouble(one.label(i), other.label(j));
      trees[i][j] = Math.min(edited, renamed);
      forests[i + 1][j + 1] = trees[i][j];
    } else {
      double beside = forests[one.leftmost(i)][other.leftmost(j)] + trees[i][j];
      forests[i + 1][j + 1] = Math.min(edited, beside);
    }
  }

  /** The nodes of a tree in the order in which they end, with the first node below each. */
  private static final class Numbered<L> {

    private final List<L> labels = new ArrayList<>();
    private final List<Integer> leftmost = new ArrayList<>();

    Numbered(Tree<L> tree) {
      number(tree);
    }

    private void number(Tree<L> tree) {
      int first = labels.size();
      for (Tree<L> child : tree.children()) {
        number(child);
      }
      labels.add(tree.label());
      leftmost.add(first);
    }

    int size() {
      return labels.size();
    }

    L label(int node) {
      return labels.get(node);
    }

    int leftmost(int node) {
      return leftmost.get(node);
    }

    /** The nodes that are no first child, and the root: the last node of each left edge. */
    int[] keyRoots() {
      int[] last = new int[size()];
      Arrays.fill(last, -1);
      for (int node = 0; node < size(); node++) {
        last[leftmost(node)] = node;
      }
      return Arrays.stream(last).filter(node -> node >= 0).sorted().toArray();
    }
  }
}
