package vn.kehoach.spot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kehoach.index.FactKind;
import vn.kehoach.model.At;
import vn.kehoach.read.SourceReader;
import vn.kehoach.read.scan.Ocr;
import vn.kehoach.read.scan.OcrCache;
import vn.kehoach.read.scan.OcrListener;
import vn.kehoach.read.scan.OcrMode;
import vn.kehoach.read.scan.OcrOptions;
import vn.kehoach.search.Highlight;
import vn.kehoach.search.SearchResult;

/**
 * Gives the words that a search found the boxes in which they are printed. On a scanned page they
 * keep the box of their fact: to find them there would be to recognise the page once more.
 */
public final class SpottedWords {

  private final SourcePages sources;

  /** Looks words up in these files. */
  public SpottedWords(PlanFiles files) {
    OcrOptions none = OcrOptions.standard().withMode(OcrMode.NEVER);
    var reader = new SourceReader().withOcr(new Ocr(none, OcrCache.NONE, OcrListener.NONE));
    this.sources = new SourcePages(files, reader);
  }

  /** The same answer, each highlight with the box of its own words where that can be had. */
  public SearchResult in(SearchResult result) throws IOException {
    Map<String, Set<Integer>> wanted = new HashMap<>();
    Stream.concat(result.hits().stream(), result.near().stream())
        .forEach(
            hit -> wanted.computeIfAbsent(hit.planId(), id -> new TreeSet<>()).addAll(pages(hit)));
    var pages = new HashMap<String, Map<Integer, PrintedPage>>();
    for (Map.Entry<String, Set<Integer>> plan : wanted.entrySet()) {
      pages.put(plan.getKey(), sources.of(plan.getKey(), plan.getValue()));
    }
    return new SearchResult(
        result.query(),
        result.total(),
        spotted(result.hits(), pages),
        spotted(result.near(), pages),
        result.reading(),
        result.suggestion(),
        result.facets());
  }

  /** The pages of a hit; none where no word of its text was found. */
  private static Set<Integer> pages(SearchResult.Hit hit) {
    var pages = new TreeSet<Integer>();
    if (!hit.highlights().isEmpty()) {
      Stream.concat(Stream.of(hit.at()), hit.at().more().stream())
          .map(At::page)
          .filter(page -> page != null)
          .forEach(pages::add);
    }
    if (isSection(hit)) { // its text goes on below its heading
      List.copyOf(pages).forEach(page -> pages.add(page + 1));
    }
    return pages;
  }

  private static boolean isSection(SearchResult.Hit hit) {
    return hit.kind().equals(FactKind.SECTION.code());
  }

  private static List<SearchResult.Hit> spotted(
      List<SearchResult.Hit> hits, Map<String, Map<Integer, PrintedPage>> pages) {
    var spotted = new ArrayList<SearchResult.Hit>();
    for (SearchResult.Hit hit : hits) {
      Map<Integer, PrintedPage> of = pages.getOrDefault(hit.planId(), Map.of());
      spotted.add(of.isEmpty() ? hit : hit.with(spotted(hit, of)));
    }
    return spotted;
  }

  private static List<Highlight> spotted(SearchResult.Hit hit, Map<Integer, PrintedPage> pages) {
    WordBoxes boxes =
        isSection(hit)
            ? WordBoxes.from(hit.text(), hit.at(), pages)
            : WordBoxes.within(hit.text(), hit.at(), pages);
    return hit.highlights().stream().flatMap(each -> boxes.of(each).stream()).toList();
  }
}
