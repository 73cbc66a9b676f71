package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import vn.kehoach.measure.IndicatorDirectory;

/**
 * Gathers items that measure the same, by complete linkage: a group takes in another only if every
 * one of its items meets every one of the other's, so that no chain joins what is unlike; for large
 * groups the dozen that were joined first, which are the closest, stand for the rest.
 *
 * <p>Only pairs are tested that stand in one entry of the directory, or that have a word in common
 * without which the shorter could not reach the least likeness.
 */
final class Clusters {

  /** The share of its weight that the shorter has to have in common with what it meets. */
  private static final double LEAST = 0.58;

  /** Members of a large group that stand for it: thousands of wordings are near-identical. */
  private static final int STANDING = 12;

  /** Of more items with a word or an entry in common, so many are held against all the others. */
  private static final int MANY = 400;

  private final List<Profile> items;
  private final Map<Long, Kinship> known = new HashMap<>();

  Clusters(Collection<Profile> items) {
    this.items = items.stream().sorted(Comparator.comparing(each -> each.item().key())).toList();
  }

  private record Edge(int one, int other, Kinship kinship) {}

  /** The groups, closest pairs joined first; an item that meets no other is a group of its own. */
  List<List<Profile>> groups() {
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
    for (long pair : pairs()) {
      int one = (int) (pair >> 32);
      int other = (int) pair;
      Kinship kinship = distinguished(items.get(one), items.get(other));
      if (kinship.meets()) {
        known.put(pair, kinship);
        edges.add(new Edge(one, other, kinship));
      }
    }
    edges.sort(
        Comparator.comparing((Edge edge) -> edge.kinship().match())
            .thenComparing(edge -> -edge.kinship().likeness())
            .thenComparing(Edge::one)
            .thenComparing(Edge::other));
    return edges;
  }

  /** The pairs to be tested, each once, the lower number first. */
  private long[] pairs() {
    Map<Integer, List<Integer>> byWord = new HashMap<>();
    Map<IndicatorDirectory.Entry, List<Integer>> byEntry = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (int word : items.get(i).withPopulation()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
      if (items.get(i).entry() != null) {
        byEntry.computeIfAbsent(items.get(i).entry(), e -> new ArrayList<>()).add(i);
      }
    }
    byWord.replaceAll((word, all) -> standing(all));
    byEntry.replaceAll((entry, all) -> standing(all));
    var pairs = LongStream.builder();
    for (int i = 0; i < items.size(); i++) {
      for (int other : others(i, byWord, byEntry)) {
        pairs.add(pair(Math.min(i, other), Math.max(i, other)));
      }
    }
    return pairs.build().sorted().distinct().toArray();
  }

  /** What an item is held against. */
  private Set<Integer> others(
      int item,
      Map<Integer, List<Integer>> byWord,
      Map<IndicatorDirectory.Entry, List<Integer>> byEntry) {
    Set<Integer> others = new HashSet<>(byEntry.getOrDefault(items.get(item).entry(), List.of()));
    for (int word : telling(items.get(item))) {
      for (int other : byWord.getOrDefault(word, List.of())) {
        if (mayMeet(item, other)) {
          others.add(other);
        }
      }
    }
    others.remove(item);
    return others;
  }

  /**
   * Those of many items against which others are held: where thousands have a word or an entry in
   * common, the wordings of the most plans, so that the work grows with the wordings and not with
   * their square. What two rare wordings have in common besides, rarer words tell.
   */
  private List<Integer> standing(List<Integer> all) {
    if (all.size() <= MANY) {
      return all;
    }
    return all.stream()
        .sorted(
            Comparator.comparingInt((Integer item) -> -items.get(item).item().plans().length)
                .thenComparingInt(item -> item))
        .limit(MANY)
        .toList();
  }

  /** Different entries of the directory never meet. */
  private boolean mayMeet(int one, int other) {
    IndicatorDirectory.Entry entry = items.get(one).entry();
    return entry == null || items.get(other).entry() == null;
  }

  /** The rarest words, as many as it takes so that the others cannot make the least likeness. */
  private static int[] telling(Profile profile) {
    int[] words = profile.withPopulation();
    double rest = profile.weight(words);
    double least = LEAST * profile.weight(profile.words());
    int taken = 0;
    while (taken < words.length && rest >= least) {
      rest -= profile.weight(words[taken++]);
    }
    return Arrays.copyOf(words, taken);
  }

  private boolean allMeet(List<Integer> one, List<Integer> other) {
    for (int a : one.subList(0, Math.min(STANDING, one.size()))) {
      for (int b : other.subList(0, Math.min(STANDING, other.size()))) {
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
  private static Kinship distinguished(Profile one, Profile other) {
    Kinship kinship = PairTest.test(one, other);
    boolean sameWords = kinship.match() == Match.FULL && kinship.likeness() >= PairTest.SAME;
    if (!kinship.meets() || sameWords) {
      return kinship;
    }
    int[] plans = one.item().plans();
    int[] others = other.item().plans();
    int fewer = Math.min(plans.length, others.length);
    return 2 * both(plans, others) > fewer ? Kinship.NONE : kinship;
  }

  private static int both(int[] one, int[] other) {
    int both = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        both++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return both;
  }

  private static long pair(int one, int other) {
    return ((long) one << 32) | other;
  }
}
