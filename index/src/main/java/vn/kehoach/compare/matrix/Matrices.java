package vn.kehoach.compare.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.analysis.Fold;
import vn.kehoach.analysis.Syllables;
import vn.kehoach.index.CommuneKey;
import vn.kehoach.index.FactKind;
import vn.kehoach.index.FactLists;
import vn.kehoach.index.Part;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.TopicDirectory;
import vn.kehoach.index.UnitPart;
import vn.kehoach.index.VietnameseOrder;
import vn.kehoach.model.Role;
import vn.kehoach.search.Answer;
import vn.kehoach.search.UnreadPlan;

/** Counts units and topics against communes; no fact is read for it. */
public final class Matrices {

  private static final Comparator<Matrix.Row> ORDER =
      Comparator.<Matrix.Row>comparingInt(row -> -row.communes(Answer.ASSIGNED))
          .thenComparing(row -> -row.facts())
          .thenComparing(row -> VietnameseOrder.key(row.name()));

  private final PlanIndex index;

  /** Counts in this index. */
  public Matrices(PlanIndex index) {
    this.index = index;
  }

  /** The matrix that is asked for. */
  public Matrix matrix(MatrixRequest request) throws IOException {
    FactLists lists = index.lists();
    var columns = new Columns(lists, lists.communes(request.communes()));
    List<Matrix.Row> rows =
        switch (request.by()) {
          case UNIT -> units(lists, columns);
          case TOPIC -> topics(lists, columns);
        };
    return new Matrix(request.by(), communes(lists, columns), rows);
  }

  private static List<Matrix.Commune> communes(FactLists lists, Columns columns) {
    var plans = new int[lists.communes().size()];
    for (int plan = 0; plan < lists.plans().size(); plan++) {
      plans[lists.communeOf(plan)]++;
    }
    var communes = new ArrayList<Matrix.Commune>();
    for (int commune : columns.numbers()) {
      CommuneKey key = lists.communes().get(commune);
      List<UnreadPlan> unread = columns.unread(commune);
      communes.add(new Matrix.Commune(key.commune(), key.province(), plans[commune], unread));
    }
    return communes;
  }

  private static List<Matrix.Row> units(FactLists lists, Columns columns) throws IOException {
    var rows = new ArrayList<Matrix.Row>();
    for (List<UnitPart> unit : byUnit(lists.parts()).values()) {
      var tally = new Tally(columns);
      for (Part part : Part.values()) {
        for (UnitPart each : unit) {
          if (each.part() == part) {
            lists.visit(each, (plan, fact) -> tally.add(part, lists.communeOf(plan), fact));
          }
        }
      }
      UnitPart named = unit.getFirst();
      if (!tally.isEmpty()) {
        rows.add(tally.row(named.id(), named.name()));
      }
    }
    rows.sort(ORDER);
    return rows;
  }

  /** One unit's parts together, however it is spelt; by its name where no list knew it yet. */
  private static Map<String, List<UnitPart>> byUnit(List<UnitPart> parts) {
    Map<String, String> ids = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> part.id() != null)
        .forEach(part -> ids.put(folded(part), String.valueOf(part.id())));
    Map<String, List<UnitPart>> units = new LinkedHashMap<>();
    parts.stream()
        .sorted(Comparator.comparing(part -> part.id() == null))
        .forEach(
            part -> {
              String name = folded(part);
              String key = part.id() == null ? ids.getOrDefault(name, "\t" + name) : part.id();
              units.computeIfAbsent(key, unseen -> new ArrayList<>()).add(part);
            });
    return units;
  }

  private static String folded(UnitPart part) {
    return Syllables.key(part.name(), Fold.MARKS);
  }

  private static List<Matrix.Row> topics(FactLists lists, Columns columns) throws IOException {
    Map<Part, BitSet> byPart = byPart(lists);
    var targets = new BitSet();
    lists.visit(FactKind.TARGET, (plan, fact) -> targets.set(fact));
    var rows = new ArrayList<Matrix.Row>();
    for (TopicDirectory.Topic topic : TopicDirectory.standard().topics()) {
      var tally = new Tally(columns);
      lists.visitTopic(
          topic.id(),
          (plan, fact) -> {
            if (!targets.get(fact)) {
              tally.add(lists.communeOf(plan), fact, byPart);
            }
          });
      rows.add(tally.row(topic.id(), topic.name()));
    }
    return rows;
  }

  private static Map<Part, BitSet> byPart(FactLists lists) throws IOException {
    Map<Part, BitSet> facts = new EnumMap<>(Part.class);
    for (Role role : Role.values()) {
      BitSet of = facts.computeIfAbsent(Part.of(role), unseen -> new BitSet());
      lists.visit(role, (plan, fact) -> of.set(fact));
    }
    var mentioned = new BitSet();
    facts.put(Part.MENTIONED, mentioned);
    for (UnitPart part : lists.parts()) {
      if (!part.part().responsible()) {
        lists.visit(part, (plan, fact) -> mentioned.set(fact));
      }
    }
    return facts;
  }
}
