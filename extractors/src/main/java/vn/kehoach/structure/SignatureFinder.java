package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.structure.Outline.Signature;

/**
 * Finds the recipients and the signature block (Nghị định 30/2020/NĐ-CP, điều 13 and phụ lục I).
 * They stand side by side on a page and one after the other in plain text.
 */
final class SignatureFinder {

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\s?[.:]\\s?\\S.*|(?:T/M|K/T|T/L)\\s+\\S.*"
              + "|(?:PHÓ\\s+)?(?:CHỦ\\s+TỊCH|TRƯỞNG\\s+BAN|GIÁM\\s+ĐỐC|BÍ\\s+THƯ|CHÁNH\\s+VĂN\\s+PHÒNG|TRƯỞNG\\s+PHÒNG)"
              + ".{0,40}|(?:ỦY|UỶ)\\s+BAN\\s+NHÂN\\s+DÂN.{0,30}");

  private static final int LONGEST_RECIPIENT = 160;

  private final List<Passage> recipients = new ArrayList<>();
  private final List<Passage> signer = new ArrayList<>();
  private final List<Passage> heads = new ArrayList<>();

  private SignatureFinder() {}

  /**
   * The end of the body and where the appendices begin.
   *
   * @param signature recipients and signer
   * @param end index of the first block behind it
   */
  record Found(Signature signature, int end) {}

  static boolean begins(Block block) {
    if (block instanceof Block.Columns columns) {
      return columns.left().stream().anyMatch(line -> recipientsHead(line.text()))
          || columns.right().stream().anyMatch(line -> recipientsHead(line.text()))
          || !columns.right().isEmpty() && authority(columns.right().getFirst().text());
    }
    String text = BlockText.of(block).text();
    return block instanceof Block.Paragraph && (recipientsHead(text) || authority(text));
  }

  static Found read(List<Block> blocks, int from) {
    return new SignatureFinder().find(blocks, from);
  }

  private Found find(List<Block> blocks, int from) {
    int next = from;
    while (next < blocks.size() && !complete()) {
      Block block = blocks.get(next);
      if (block instanceof Block.Columns columns) {
        columns.left().forEach(this::sort);
        columns.right().forEach(this::sort);
      } else if (belongs(block)) {
        sort(BlockText.of(block));
      } else {
        break;
      }
      next++;
    }
    next = recipientsBelow(blocks, next);
    return new Found(new Signature(recipients, signer, heads), next);
  }

  /** Some plans print the recipients below the name. */
  private int recipientsBelow(List<Block> blocks, int from) {
    if (!recipients.isEmpty()
        || from >= blocks.size()
        || !recipientsHead(BlockText.of(blocks.get(from)).text())) {
      return from;
    }
    heads.add(BlockText.of(blocks.get(from)));
    int next = from + 1;
    while (next < blocks.size() && blocks.get(next) instanceof Block.Item item) {
      recipients.add(item.passage());
      next++;
    }
    return next;
  }

  private boolean belongs(Block block) {
    Passage passage = BlockText.of(block);
    String text = passage.text();
    if (block instanceof Block.Item && !heads.isEmpty() && text.length() <= LONGEST_RECIPIENT) {
      return true;
    }
    if (passage.isEmpty() || BlockText.appendixLabel(text) || text.length() > LONGEST_RECIPIENT) {
      return false;
    }
    return signer.isEmpty()
        || authority(text)
        || recipientsHead(text)
        || signed(text)
        || BlockText.person(text)
        || BlockText.capitals(text);
  }

  private boolean complete() {
    return !signer.isEmpty() && name(signer.getLast().text());
  }

  private static boolean name(String text) {
    return BlockText.person(text) || BlockText.capitalPerson(text) && !authority(text);
  }

  private void sort(Passage line) {
    String text = line.text();
    boolean signing = authority(text) || !signer.isEmpty() && name(text);
    if (recipientsHead(text)) {
      int colon = text.indexOf(':') + 1;
      int end = colon == 0 ? text.length() : colon;
      heads.add(line.sub(0, end));
      if (end < text.length()) {
        signer.add(line.from(end));
      }
    } else if (signed(text)) {
      heads.add(line);
    } else if (signing) {
      signer.add(line);
    } else {
      recipients.add(line);
    }
  }

  /** "(Đã ký)" stands for the signature in published texts. */
  private static boolean signed(String text) {
    return BlockText.startsWith(text.replaceFirst("^\\(", ""), "đã ký") && text.length() < 12;
  }

  /** "Nơi nhận:", behind which text extraction may put the signature's first line. */
  static boolean recipientsHead(String text) {
    int colon = text.indexOf(':');
    boolean alone = text.length() < 14 || colon > 0 && authority(text.substring(colon + 1));
    return BlockText.startsWith(text, "nơi nhận") && alone;
  }

  static boolean authority(String text) {
    return AUTHORITY.matcher(text.strip()).matches() && BlockText.capitals(text);
  }
}
