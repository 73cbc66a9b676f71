package vn.kehoach.structure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.Passage;
import vn.kehoach.model.SectionKind;

/**
 * A section of the outline.
 *
 * @param id identifier within the plan
 * @param parent the section it stands in, null at the top
 * @param numeral its number, null for a heading without one
 * @param heading the heading as printed, number included
 * @param title the heading without number and closing sign
 * @param level nesting, outermost 1
 * @param kind what it is for, inherited where the heading does not say
 * @param ownKind whether the heading itself says what it is for
 * @param confidence how sure the kind is where it was guessed, here or above; null where words say
 *     so
 * @param contents what stands directly under it
 */
public record SectionNode(
    String id,
    @Nullable SectionNode parent,
    @Nullable Numeral numeral,
    Passage heading,
    Passage title,
    int level,
    SectionKind kind,
    boolean ownKind,
    @Nullable Double confidence,
    List<Content> contents) {

  public SectionNode {
    contents = List.copyOf(contents);
  }

  /** The section it stands in. */
  public Optional<SectionNode> enclosing() {
    return Optional.ofNullable(parent);
  }
}
