package vn.kehoach.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.kehoach.score.TreeDistance.Tree;

class TreeDistanceTest {

  @Test
  void ofZhangAndShashasOwnExampleIsTwo() {
    Tree<String> one = node("f", node("d", node("a"), node("c", node("b"))), node("e"));
    Tree<String> other = node("f", node("c", node("d", node("a"), node("b"))), node("e"));

    assertEquals(2, distance(one, other));
  }

  @Test
  void aNodeThatIsMissingCostsOneAndItsChildrenStay() {
    Tree<String> one = node("bảng", node("dòng", node("1"), node("2")));
    Tree<String> other = node("bảng", node("1"), node("2"));

    assertEquals(1, distance(one, other));
    assertEquals(1, distance(other, one));
  }

  @Test
  void anotherOrderIsAnotherTree() {
    assertEquals(2, distance(node("r", node("1"), node("2")), node("r", node("2"), node("1"))));
  }

  @Test
  void isTheSameAsByTheDefinitionForAnyTrees() {
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Tree<String> one = tree(random, 3);
      Tree<String> other = tree(random, 3);
      assertEquals(naive(List.of(one), List.of(other)), distance(one, other), one + " / " + other);
    }
  }

  /** By the definition: the last root of one forest is deleted, inserted or renamed. */
  private static double naive(List<Tree<String>> some, List<Tree<String>> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.stream().mapToInt(Tree::size).sum() + others.stream().mapToInt(Tree::size).sum();
    }
    Tree<String> one = some.getLast();
    Tree<String> other = others.getLast();
    double renamed = one.label().equals(other.label()) ? 0 : 1;
    double deleted = naive(withoutLastRoot(some), others) + 1;
    double inserted = naive(some, withoutLastRoot(others)) + 1;
    double kept =
        naive(some.subList(0, some.size() - 1), others.subList(0, others.size() - 1))
            + naive(one.children(), other.children())
            + renamed;
    return Math.min(kept, Math.min(deleted, inserted));
  }

  private static List<Tree<String>> withoutLastRoot(List<Tree<String>> forest) {
    var left = new ArrayList<>(forest.subList(0, forest.size() - 1));
    left.addAll(forest.getLast().children());
    return left;
  }

  private static Tree<String> tree(Random random, int depth) {
    var children = new ArrayList<Tree<String>>();
    for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
      children.add(tree(random, depth - 1));
    }
    return new Tree<>("abc".substring(random.nextInt(3)).substring(0, 1), children);
  }

  private static double distance(Tree<String> one, Tree<String> other) {
    return TreeDistance.between(one, other, (a, b) -> a.equals(b) ? 0 : 1);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Tree<String> node(String label, Tree<String>... children) {
    return new Tree<>(label, List.of(children));
  }
}
