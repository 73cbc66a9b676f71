package vn.kehoach.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.text.WordTable;

/**
 * What plans are about: the pillars of digital transformation and other fields of a commune's work,
 * told by words that stand in {@code topics.tsv}.
 *
 * <p>A fact has the topics of its own words, and those of the nearest line above it (its group, its
 * heading, the heading above) that names any. A heading that names many ("hạ tầng số, chính quyền
 * số, kinh tế số, xã hội số") tells them not apart and is passed over.
 */
public final class TopicDirectory {

  /** A heading that names more is about all of them and none. */
  private static final int MOST_IN_HEADING = 2;

  private static final TopicDirectory STANDARD = new TopicDirectory();

  private final List<Topic> topics = new ArrayList<>();

  /** Phrases by their first syllable, the longest first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /**
   * A topic.
   *
   * @param id short name
   * @param name its name for people
   */
  public record Topic(String id, String name) {}

  private record Phrase(List<String> syllables, String topic) {}

  private TopicDirectory() {
    for (List<String> row : WordTable.rows(TopicDirectory.class, "topics.tsv")) {
      topics.add(new Topic(row.get(0), row.get(1)));
      for (String words : row.get(2).split("\\|")) {
        List<String> syllables = Syllables.folded(words, Fold.TONE);
        phrases
            .computeIfAbsent(syllables.getFirst(), first -> new ArrayList<>())
            .add(new Phrase(syllables, row.get(0)));
      }
    }
    phrases.values().forEach(list -> list.sort((a, b) -> b.syllables.size() - a.syllables.size()));
  }

  /** The topics that come with the program. */
  public static TopicDirectory standard() {
    return STANDARD;
  }

  /** All topics in their order. */
  public List<Topic> topics() {
    return List.copyOf(topics);
  }

  /** The topic of an id or name, however it is spelt. */
  public Optional<Topic> find(String typed) {
    String wanted = Syllables.key(typed, Fold.MARKS);
    return topics.stream()
        .filter(
            topic ->
                topic.id().equals(typed.strip())
                    || Syllables.key(topic.name(), Fold.MARKS).equals(wanted)
                    || Syllables.key(topic.id(), Fold.MARKS).equals(wanted))
        .findFirst();
  }

  /**
   * The topics of a fact.
   *
   * @param words its own words
   * @param above what stands above it, the nearest first
   */
  Set<String> of(String words, List<Set<String>> above) {
    Set<String> found = named(words);
    for (Set<String> line : above) {
      if (!line.isEmpty() && line.size() <= MOST_IN_HEADING) {
        found.addAll(line);
        break;
      }
    }
    return found;
  }

  /** The topics that a line names. */
  Set<String> named(String words) {
    List<String> syllables = Syllables.folded(words, Fold.TONE);
    var found = new LinkedHashSet<String>();
    for (int at = 0; at < syllables.size(); ) {
      Phrase phrase = phraseAt(syllables, at);
      if (phrase != null) {
        found.add(phrase.topic);
      }
      at += phrase == null ? 1 : phrase.syllables.size();
    }
    return found;
  }

  private @Nullable Phrase phraseAt(List<String> syllables, int at) {
    for (Phrase phrase : phrases.getOrDefault(syllables.get(at), List.of())) {
      int end = at + phrase.syllables.size();
      if (end <= syllables.size() && syllables.subList(at, end).equals(phrase.syllables)) {
        return phrase;
      }
    }
    return null;
  }
}
