package vn.kehoach.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitRef;
import vn.kehoach.ingest.OwnUnits;
import vn.kehoach.phrase.UnitDirectory;
import vn.kehoach.search.NearNames;
import vn.kehoach.search.PlaceLookup;
import vn.kehoach.search.UnitLookup;
import vn.kehoach.store.DataFolder;
import vn.kehoach.web.http.ProblemException;
import vn.kehoach.web.http.ProblemException.Kind;

/** What all questions need: the store, its index, names that somebody typed. */
public final class Inquiry {

  private final DataFolder data;
  private final OpenIndex index;

  /** Questions over a store. */
  public Inquiry(DataFolder data, OpenIndex index) {
    this.data = data;
    this.index = index;
  }

  DataFolder data() {
    return data;
  }

  <T> T ask(OpenIndex.Question<T> question) throws IOException {
    return index.ask(question);
  }

  /** The program's units and those of the data folder. */
  UnitDirectory units() throws IOException {
    return OwnUnits.directory(data);
  }

  /**
   * The unit of a name, null for none.
   *
   * @throws ProblemException if there is no such unit, with those that may be meant
   */
  @Nullable UnitRef unit(PlanIndex open, @Nullable String name) throws IOException {
    if (name == null) {
      return null;
    }
    var lookup = new UnitLookup(open, units());
    return lookup.find(name).orElseThrow(() -> unknown("unit", name, near(lookup, name)));
  }

  private static List<String> near(UnitLookup lookup, String name) {
    try {
      return lookup.near(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The communes of these names or lists of names, as they were typed.
   *
   * @throws ProblemException if no plan is of one of them
   */
  List<String> communes(PlanIndex open, List<String> typed) throws IOException {
    var places = new PlaceLookup(open);
    List<String> names = places.listed(typed);
    for (String name : names) {
      if (!places.hasCommune(name)) {
        throw unknown("commune", name, places.nearCommunes(name));
      }
    }
    return names;
  }

  /**
   * The province of a name.
   *
   * @throws ProblemException if no plan is of it
   */
  @Nullable String province(PlanIndex open, @Nullable String name) throws IOException {
    var places = new PlaceLookup(open);
    if (name != null && !places.hasProvince(name)) {
      throw unknown("province", name, NearNames.of(name, places.provinces()));
    }
    return name;
  }

  /**
   * The topic of an id or name.
   *
   * @throws ProblemException if there is no such topic, with all there are
   */
  static TopicDirectory.Topic topic(String name) {
    TopicDirectory topics = TopicDirectory.standard();
    return topics
        .find(name)
        .orElseThrow(
            () ->
                unknown(
                    "topic",
                    name,
                    topics.topics().stream().map(TopicDirectory.Topic::id).toList()));
  }

  private static ProblemException unknown(String field, String name, List<String> near) {
    var words = new ArrayList<Object>();
    words.add(name);
    words.add(near.isEmpty() ? "–" : String.join(", ", near));
    return ProblemException.with(Kind.UNKNOWN_NAME, field, words.toArray());
  }
}
