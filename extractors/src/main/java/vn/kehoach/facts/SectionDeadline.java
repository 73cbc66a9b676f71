package vn.kehoach.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.Deadline;
import vn.kehoach.phrase.BlockLine;
import vn.kehoach.phrase.ResponsibilityGrammar;
import vn.kehoach.structure.Content;

/**
 * A "Thời gian thực hiện: …" line of its own after the last bullet, which holds for all bullets of
 * its section.
 *
 * @param deadline the time; null where there is no such line
 * @param others the content without it
 */
record SectionDeadline(@Nullable Deadline deadline, List<Content> others) {

  SectionDeadline {
    others = List.copyOf(others);
  }

  static SectionDeadline of(List<Content> contents, FactCollector facts) {
    var others = new ArrayList<Content>();
    Deadline deadline = null;
    for (Content content : contents) {
      Passage passage = Contents.passage(content);
      Optional<BlockLine> line =
          ResponsibilityGrammar.blockLine(passage.text())
              .filter(found -> found.kind() == BlockLine.Kind.DEADLINE);
      if (line.isPresent() && !(content instanceof Content.Bullet)) {
        deadline =
            facts.cellDeadline(
                passage.sub(line.get().valueSpan().start(), line.get().valueSpan().end()));
      } else {
        others.add(content);
      }
    }
    return new SectionDeadline(deadline, others);
  }
}
