package vn.kehoach.read.office;

import java.util.Set;

/** The elements of OpenDocument files that part what is printed from what is not. */
final class OdtNames {

  /** What is in a file and not on its pages. */
  static final Set<String> UNPRINTED =
      Set.of(
          "text:tracked-changes",
          "text:sequence-decls",
          "text:variable-decls",
          "text:user-field-decls",
          "text:note-citation",
          "text:hidden-paragraph",
          "text:hidden-text",
          "text:ruby-text",
          "text:number",
          "office:annotation",
          "office:forms",
          "office:scripts",
          "office:event-listeners",
          "table:shapes",
          "svg:title",
          "svg:desc",
          "draw:image",
          "draw:object",
          "draw:object-ole",
          "draw:plugin");

  /** Heads and feet of pages stand among the named styles, apart from the text. */
  static final Set<String> MARGINS =
      Set.of(
          "style:header",
          "style:header-left",
          "style:header-first",
          "style:footer",
          "style:footer-left",
          "style:footer-first");

  /** What holds words of its own inside of a paragraph: a box, or a drawn shape. */
  static final Set<String> BOXES =
      Set.of(
          "draw:text-box",
          "draw:custom-shape",
          "draw:rect",
          "draw:ellipse",
          "draw:circle",
          "draw:line",
          "draw:polyline",
          "draw:polygon",
          "draw:regular-polygon",
          "draw:path",
          "draw:caption",
          "draw:connector");

  private OdtNames() {}
}
