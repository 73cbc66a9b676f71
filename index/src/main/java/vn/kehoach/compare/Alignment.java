package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.index.TargetColumns;
import vn.kehoach.index.TargetFigure;
import vn.kehoach.measure.Measure;
import vn.kehoach.measure.Scale;
import vn.kehoach.model.Comparator;

/**
 * All targets of an index, gathered by what they measure: equal signatures are one item, and items
 * that measure the same are one group.
 *
 * @param columns the targets
 * @param groups the groups, in a settled order
 * @param filter what finds groups by words
 */
record Alignment(TargetColumns columns, List<Group> groups, IndicatorFilter filter) {

  static Alignment of(TargetColumns columns) {
    List<Measure> measures = columns.measures().stream().map(Measure::ofSignature).toList();
    Map<String, Scale> scales = new HashMap<>();
    Map<Long, Item> items = new LinkedHashMap<>();
    Map<String, Integer> scaleNumbers = new HashMap<>();
    for (int target = 0; target < columns.size(); target++) {
      Scale scale = scale(columns.figure(target), scales);
      int number = scaleNumbers.computeIfAbsent(scale.key(), key -> scaleNumbers.size());
      int measure = columns.measure(target);
      items
          .computeIfAbsent(
              ((long) measure << 32) | number, key -> new Item(measures.get(measure), scale))
          .add(target);
    }
    items.values().forEach(item -> item.close(columns));
    var groups = new ArrayList<Group>();
    for (List<Profile> group : new Clusters(Profile.of(items.values())).groups()) {
      groups.add(new Group(group, columns));
    }
    return new Alignment(columns, List.copyOf(groups), new IndicatorFilter(groups));
  }

  private static Scale scale(TargetFigure figure, Map<String, Scale> known) {
    if (figure.comparator() == Comparator.DONE) {
      return Scale.DONE;
    }
    String unit = figure.unit() == null ? "" : figure.unit();
    return known.computeIfAbsent(unit, Scale::of);
  }
}
