package vn.kehoach.search;

import java.util.List;
import vn.kehoach.index.Filter;
import vn.kehoach.index.Wanted;

/**
 * A typed search, understood.
 *
 * @param wanted the words, in the order typed
 * @param filters the conditions
 */
record ParsedQuery(List<Wanted> wanted, List<Filter> filters) {

  ParsedQuery {
    wanted = List.copyOf(wanted);
    filters = List.copyOf(filters);
  }
}
