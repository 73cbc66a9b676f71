package vn.kehoach.search;

import static vn.kehoach.index.Plans.plan;
import static vn.kehoach.index.Plans.responsible;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.index.Facet;
import vn.kehoach.index.Page;
import vn.kehoach.index.PlanIndex;
import vn.kehoach.index.PlanIndexWriter;
import vn.kehoach.index.Plans;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Role;

/** Searches in an index of few plans, for the tests. */
abstract class SearchedPlans {

  @TempDir Path folder;

  void write(Plans... plans) throws IOException {
    write(List.of(plans).stream().map(Plans::build).toArray(PlanDocument[]::new));
  }

  void write(PlanDocument... plans) throws IOException {
    try (PlanIndexWriter writer = PlanIndexWriter.open(folder)) {
      for (PlanDocument plan : plans) {
        writer.update(plan);
      }
      writer.commit();
    }
  }

  SearchResult search(String typed) throws IOException {
    return search(typed, Set.of(), new Page(0, 20));
  }

  SearchResult search(String typed, Set<Facet> facets, Page page) throws IOException {
    try (PlanIndex index = PlanIndex.open(folder)) {
      return new PlanSearch(index)
          .search(new SearchRequest(typed, List.of(), page, facets), new Snippet("[", "]"));
    }
  }

  static String ids(SearchResult result) {
    return result.hits().stream().map(SearchResult.Hit::factId).collect(Collectors.joining(" "));
  }

  static vn.kehoach.model.Responsibility lead(String id, String name) {
    return responsible(id, name, Role.LEAD);
  }
}
