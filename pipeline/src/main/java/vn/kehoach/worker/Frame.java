package vn.kehoach.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What goes through the pipe between owner and worker: a sort, a length, a content.
 *
 * @param sort what the content is
 * @param content JSON, or nothing
 */
record Frame(Sort sort, byte[] content) {

  /** The largest plan that was ever seen has 3 MB; what says it is larger than this is no plan. */
  private static final int LONGEST = 256 << 20;

  /** Sorts of frames; the letter is what is sent. */
  enum Sort {
    READ('r'),
    UNPACK('u'),
    READY('!'),
    PROGRESS('.'),
    PAGE('g'),
    PLAN('p'),
    FAILED('f'),
    TOO_LARGE('l'),
    ARCHIVE('a'),
    UNPACKED('e'),
    STOPPED('s');

    private final byte letter;

    Sort(char letter) {
      this.letter = (byte) letter;
    }

    private static Sort of(byte letter) throws IOException {
      for (Sort sort : values()) {
        if (sort.letter == letter) {
          return sort;
        }
      }
      throw new IOException("no frame begins with " + letter);
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(sort.letter);
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  /**
   * Reads a frame.
   *
   * @throws EOFException if the other side is gone
   * @throws IOException if what comes is no frame
   */
  static Frame read(DataInputStream in) throws IOException {
    Sort sort = Sort.of(in.readByte());
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a frame of " + length + " bytes");
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException("a frame that is cut off");
    }
    return new Frame(sort, content);
  }
}
