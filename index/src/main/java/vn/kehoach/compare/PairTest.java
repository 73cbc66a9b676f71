package vn.kehoach.compare;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.measure.Lexicon;

/**
 * Decides whether two indicators measure the same.
 *
 * <p>Two that the directory knows as one indicator meet, unless each says much that the other does
 * not; two that it knows as different ones do not. Of others the measure has to be alike; the less
 * the populations have to do with each other, the more. The limits were set on pairs of the genre
 * ("pairs.tsv" of the tests), not on one plan's wording.
 */
final class PairTest {

  /** From here on two measures are the same but for a word. */
  static final double SAME = 0.78;

  private static final double KIN = 0.58;
  private static final double KIN_POPULATION = 0.62;
  private static final double OTHER_POPULATION = 0.8;
  private static final double NEVER = 2;

  /** The likeness of the measure "all of them" to one that only narrows it. */
  private static final double NARROWED = 0.6;

  private static final double DICE = 0.65;
  private static final double ELSE = 0.25;

  /** In one entry of the directory: the share of own words that leaves a measure the same. */
  private static final double LITTLE = 0.34;

  /** In one entry of the directory: the share of own words on both sides that parts them. */
  private static final double MUCH = 0.5;

  private PairTest() {}

  static Kinship test(Profile a, Profile b) {
    if (a.contradicts(b)) {
      return Kinship.NONE;
    }
    boolean samePopulation = a.population().equals(b.population());
    boolean sameScale = a.item().scale().key().equals(b.item().scale().key());
    boolean sameSense = samePopulation && a.qualifiers().equals(b.qualifiers());
    if (a.entry() != null && a.entry() == b.entry()) {
      return inOneEntry(a, b, sameSense && sameScale, likeness(a, b, samePopulation));
    }
    if ((a.entry() != null && b.entry() != null) || onlyVerbsInCommon(a, b, samePopulation)) {
      return Kinship.NONE;
    }
    double likeness = likeness(a, b, samePopulation);
    if (sameSense && sameScale && likeness >= SAME) {
      return new Kinship(Match.FULL, likeness);
    }
    double limit = limit(a, b, samePopulation);
    boolean kin = likeness >= (sameScale ? limit : Math.max(limit, SAME));
    return kin && !somethingElse(a, b) ? new Kinship(Match.PARTIAL, likeness) : Kinship.NONE;
  }

  private static Kinship inOneEntry(Profile a, Profile b, boolean sameSense, double likeness) {
    double own = unexplained(a, b);
    double others = unexplained(b, a);
    if (sameSense && Math.max(own, others) <= LITTLE) {
      return new Kinship(Match.FULL, likeness);
    }
    return Math.min(own, others) > MUCH ? Kinship.NONE : new Kinship(Match.PARTIAL, likeness);
  }

  /** The share of a measure's weight that neither the other nor the directory has. */
  private static double unexplained(Profile of, Profile without) {
    double all = 0;
    double own = 0;
    for (int word : of.words()) {
      all += of.weight(word);
      own += of.explains(word) || has(without.words(), word) ? 0 : of.weight(word);
    }
    return all == 0 ? 0 : own / all;
  }

  /** One may say more than the other; that each says something else keeps them apart. */
  private static boolean somethingElse(Profile a, Profile b) {
    return Math.min(ownShare(a, b), ownShare(b, a)) > ELSE;
  }

  private static double ownShare(Profile of, Profile without) {
    int[] words = compared(of, without);
    double all = of.weight(words);
    return all == 0 ? 0 : 1 - shared(words, compared(without, of), of) / all;
  }

  /** Of different populations "được xử lý" says nothing that they share. */
  private static boolean onlyVerbsInCommon(Profile a, Profile b, boolean samePopulation) {
    if (samePopulation) {
      return false;
    }
    Set<String> other = b.item().measure().words();
    return a.item().measure().words().stream()
        .filter(other::contains)
        .allMatch(Lexicon.bundled()::isCommonVerb);
  }

  private static double limit(Profile a, Profile b, boolean samePopulation) {
    if (samePopulation) {
      return KIN;
    }
    if (a.families().isEmpty()
        || b.families().isEmpty()
        || !Collections.disjoint(a.families(), b.families())) {
      return KIN_POPULATION;
    }
    return Collections.disjoint(heads(a), heads(b)) ? NEVER : OTHER_POPULATION;
  }

  private static Set<String> heads(Profile profile) {
    return profile.families().stream()
        .filter(family -> family.contains("/"))
        .map(family -> family.substring(0, family.indexOf('/')))
        .collect(Collectors.toSet());
  }

  /** Mostly Dice's share, partly the share of the shorter, by weight. */
  private static double likeness(Profile a, Profile b, boolean samePopulation) {
    int[] left = compared(a, b);
    int[] right = compared(b, a);
    if (left.length == 0 || right.length == 0) {
      return emptied(left, right, a, b, samePopulation);
    }
    double shared = shared(left, right, a);
    double one = a.weight(left);
    double other = b.weight(right);
    return DICE * 2 * shared / (one + other) + (1 - DICE) * shared / Math.min(one, other);
  }

  private static double emptied(
      int[] left, int[] right, Profile a, Profile b, boolean samePopulation) {
    if (!samePopulation) {
      return 0;
    }
    if (left.length == right.length) {
      return 1;
    }
    boolean onlyNarrowed =
        a.item().measure().features().isEmpty() && b.item().measure().features().isEmpty();
    return onlyNarrowed ? NARROWED : 0;
  }

  /** The measure's words, and the population's where the other names none. */
  private static int[] compared(Profile profile, Profile other) {
    return profile.population().isEmpty() == other.population().isEmpty()
        ? profile.words()
        : profile.withPopulation();
  }

  private static double shared(int[] left, int[] right, Profile weighing) {
    double shared = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] == right[j]) {
        shared += weighing.weight(left[i]);
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static boolean has(int[] words, int word) {
    for (int each : words) {
      if (each == word) {
        return true;
      }
    }
    return false;
  }
}
