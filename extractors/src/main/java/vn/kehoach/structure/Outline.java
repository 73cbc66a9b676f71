package vn.kehoach.structure;

import java.util.List;
import vn.kehoach.layout.Passage;

/**
 * A plan taken apart.
 *
 * @param front what stands before the first section: letterhead, title, recitals
 * @param sections all sections in document order, parents before their children
 * @param closing the closing paragraphs ("Trên đây là …")
 * @param signature the lines of the recipients and of the signature block
 * @param sheets the appendices behind the signature
 */
public record Outline(
    Front front,
    List<SectionNode> sections,
    List<Passage> closing,
    Signature signature,
    List<Sheet> sheets) {

  public Outline {
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
    sheets = List.copyOf(sheets);
  }

  /**
   * What stands before the first section.
   *
   * @param letterhead the lines above the name of the document's type
   * @param typeName the line with the type's name ("KẾ HOẠCH"); empty where there is none
   * @param title the lines of the title
   * @param recitals the paragraphs between title and first section
   * @param captions lines in brackets below the title, and the words of a decision that the plan is
   *     the annex of
   */
  public record Front(
      List<Passage> letterhead,
      Passage typeName,
      List<Passage> title,
      List<Passage> recitals,
      List<Passage> captions) {

    public Front {
      letterhead = List.copyOf(letterhead);
      title = List.copyOf(title);
      recitals = List.copyOf(recitals);
      captions = List.copyOf(captions);
    }
  }

  /**
   * The end of the plan's body.
   *
   * @param recipients the lines below "Nơi nhận"
   * @param signer the lines of the signature block, from the authority to the name
   * @param heads lines that only head the recipients
   */
  public record Signature(List<Passage> recipients, List<Passage> signer, List<Passage> heads) {

    public Signature {
      recipients = List.copyOf(recipients);
      signer = List.copyOf(signer);
      heads = List.copyOf(heads);
    }
  }

  /**
   * An appendix.
   *
   * @param label as printed ("PHỤ LỤC 01"); empty where the page bears none
   * @param title the lines of its title
   * @param captions the lines in brackets below the title, and other text around its tables
   * @param tables its tables
   */
  public record Sheet(
      Passage label, Passage title, List<Passage> captions, List<SheetTable> tables) {

    public Sheet {
      captions = List.copyOf(captions);
      tables = List.copyOf(tables);
    }
  }
}
