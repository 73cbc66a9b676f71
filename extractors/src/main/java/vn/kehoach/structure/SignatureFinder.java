package vn.kehoach.structure;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.layout.Block;
import vn.kehoach.layout.Passage;
import vn.kehoach.structure.Outline.Signature;

/**
 * Finds the recipients and the signature block (Nghị định 30/2020/NĐ-CP, điều 13 and phụ lục I).
 * They stand side by side on a page and one after the other in plain text.
 */
final class SignatureFinder {

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
      return columns.left().stream().anyMatch(line -> SigningWords.recipientsHead(line.text()))
          || columns.right().stream().anyMatch(line -> SigningWords.recipientsHead(line.text()))
          || !columns.right().isEmpty()
              && SigningWords.authority(columns.right().getFirst().text());
    }
    String text = BlockText.of(block).text();
    return block instanceof Block.Paragraph
        && (SigningWords.recipientsHead(text) || SigningWords.authority(text));
  }

  static Found read(List<Block> blocks, int from) {
    return new SignatureFinder().find(blocks, from);
  }

  private Found find(List<Block> blocks, int from) {
    int next = lines(blocks, from);
    if (complete() && next < blocks.size() && SigningWords.authority(text(blocks.get(next)))) {
      next = second(blocks, next);
    }
    next = recipientsBelow(blocks, next);
    return new Found(new Signature(recipients, signer, heads), next);
  }

  private static String text(Block block) {
    return BlockText.of(block).text();
  }

  /** Below one signer stands another, as plain text has it: a joint plan's own is the issuer's. */
  private int second(List<Block> blocks, int from) {
    List<Passage> first = List.copyOf(signer);
    signer.clear();
    int next = lines(blocks, from);
    List<Passage> other = List.copyOf(signer);
    boolean ours = !complete() || issuer(first) || !issuer(other);
    signer.clear();
    signer.addAll(ours ? first : other);
    heads.addAll(ours ? other : first);
    return next;
  }

  private int lines(List<Block> blocks, int from) {
    int next = from;
    while (next < blocks.size() && !complete()) {
      Block block = blocks.get(next);
      if (block instanceof Block.Columns columns) {
        sides(columns);
      } else if (belongs(block)) {
        sort(BlockText.of(block));
      } else {
        break;
      }
      next++;
    }
    return next;
  }

  /** Some plans print the recipients below the name. */
  private int recipientsBelow(List<Block> blocks, int from) {
    if (!recipients.isEmpty()
        || from >= blocks.size()
        || !SigningWords.recipientsHead(BlockText.of(blocks.get(from)).text())) {
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

  /** Two sides that both sign are a joint plan's: its own signer is the issuing body's. */
  private void sides(Block.Columns columns) {
    List<Passage> left = signing(columns.left());
    List<Passage> right = signing(columns.right());
    if (left.isEmpty() || right.isEmpty()) {
      columns.left().forEach(this::sort);
      columns.right().forEach(this::sort);
      return;
    }
    boolean ours = issuer(left) && !issuer(right);
    sign(ours ? left : right);
    heads.addAll(ours ? right : left);
    columns.left().subList(left.size(), columns.left().size()).forEach(this::sort);
    columns.right().subList(right.size(), columns.right().size()).forEach(this::sort);
  }

  /** The lines of a side that opens with a signing authority, down to the recipients. */
  private static List<Passage> signing(List<Passage> side) {
    int end = 0;
    while (end < side.size() && !SigningWords.recipientsHead(side.get(end).text())) {
      end++;
    }
    boolean signs = end > 0 && SigningWords.authority(side.getFirst().text());
    return signs ? side.subList(0, end) : List.of();
  }

  private static boolean issuer(List<Passage> side) {
    return side.stream().anyMatch(line -> SigningWords.issuer(line.text()));
  }

  private void sign(List<Passage> side) {
    for (Passage line : side) {
      (SigningWords.signed(line.text()) ? heads : signer).add(line);
    }
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
        || SigningWords.authority(text)
        || SigningWords.recipientsHead(text)
        || SigningWords.signed(text)
        || BlockText.person(text)
        || BlockText.capitals(text);
  }

  private boolean complete() {
    return !signer.isEmpty() && name(signer.getLast().text());
  }

  private static boolean name(String text) {
    return BlockText.person(text) || BlockText.capitalPerson(text) && !SigningWords.authority(text);
  }

  private void sort(Passage line) {
    String text = line.text();
    boolean signing = SigningWords.authority(text) || !signer.isEmpty() && name(text);
    if (SigningWords.recipientsHead(text)) {
      int colon = text.indexOf(':') + 1;
      int end = colon == 0 ? text.length() : colon;
      heads.add(line.sub(0, end));
      if (end < text.length()) {
        signer.add(line.from(end));
      }
    } else if (SigningWords.signed(text)) {
      heads.add(line);
    } else if (signing) {
      signer.add(line);
    } else {
      recipients.add(line);
    }
  }
}
