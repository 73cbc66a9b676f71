package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers items that measure the same, by complete linkage: a group takes in another only if every
 * one of its items meets every one of the other's, so that no chain joins what is unlike.
 */
final class Clusters {

  private final List<Item> items;
  private final PairTest test;
  private final Map<Long, Kinship> known = new HashMap<>();

  Clusters(Collection<Item> items, PairTest test) {
    this.items = items.stream().sorted(Comparator.comparing(Item::key)).toList();
    this.test = test;
  }

  private record Edge(int one, int other, Kinship kinship) {}

  /** The groups, closest pairs joined first; an item that meets no other is a group of its own. */
  List<List<Item>> groups() {
    var group = new int[items.size()];
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      group[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
    for (Edge edge : edges()) {
      int one = group[edge.one()];
      int other = group[edge.other()];
      if (one != other && allMeet(members.get(one), members.get(other))) {
        List<Integer> joining = members.remove(Math.max(one, other));
        for (int item : joining) {
          group[item] = Math.min(one, other);
        }
        members.get(Math.min(one, other)).addAll(joining);
      }
    }
    return members.values().stream()
        .map(each -> each.stream().sorted().map(items::get).toList())
        .toList();
  }

  /** The pairs that meet: full matches first, then by likeness; ties in the order of items. */
  private List<Edge> edges() {
    var edges = new ArrayList<Edge>();
    for (long pair : pairsWithACommonWord()) {
      var edge = new Edge((int) (pair >> 32), (int) pair, kinship((int) (pair >> 32), (int) pair));
      if (edge.kinship().meets()) {
        edges.add(edge);
      }
    }
    edges.sort(
        Comparator.comparing((Edge edge) -> edge.kinship().match())
            .thenComparing(edge -> -edge.kinship().likeness())
            .thenComparing(Edge::one)
            .thenComparing(Edge::other));
    return edges;
  }

  private Collection<Long> pairsWithACommonWord() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String word : items.get(i).measure().words()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    var pairs = new HashSet<Long>();
    for (List<Integer> having : byWord.values()) {
      for (int i = 0; i < having.size(); i++) {
        for (int j = i + 1; j < having.size(); j++) {
          pairs.add(pair(having.get(i), having.get(j)));
        }
      }
    }
    return pairs;
  }

  private boolean allMeet(List<Integer> one, List<Integer> other) {
    for (int a : one) {
      for (int b : other) {
        if (!kinship(Math.min(a, b), Math.max(a, b)).meets()) {
          return false;
        }
      }
    }
    return true;
  }

  private Kinship kinship(int one, int other) {
    return known.computeIfAbsent(
        pair(one, other), pair -> distinguished(items.get(one), items.get(other)));
  }

  /** A plan does not set the same target twice: what most plans have side by side is not one. */
  private Kinship distinguished(Item one, Item other) {
    Kinship kinship = test.test(one, other);
    if (!kinship.meets() || kinship.match() == Match.FULL) {
      return kinship;
    }
    Set<String> both = new HashSet<>(one.plans());
    both.retainAll(other.plans());
    int fewer = Math.min(one.plans().size(), other.plans().size());
    return 2 * both.size() > fewer ? Kinship.NONE : kinship;
  }

  private static long pair(int one, int other) {
    return ((long) one << 32) | other;
  }
}
