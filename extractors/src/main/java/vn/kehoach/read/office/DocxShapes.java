package vn.kehoach.read.office;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The newer ways of drawing and writing whose text is read where a file offers several. */
final class DocxShapes {

  private static final Set<String> KNOWN =
      Set.of("wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16se", "w16cid", "w16", "a14");

  private DocxShapes() {}

  /** Whether a choice needs nothing else, as its attribute says. */
  static boolean known(@Nullable String requires) {
    return requires != null
        && Arrays.stream(requires.strip().split("\\s+")).allMatch(KNOWN::contains);
  }
}
