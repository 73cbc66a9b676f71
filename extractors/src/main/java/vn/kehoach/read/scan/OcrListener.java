package vn.kehoach.read.scan;

import java.io.Serializable;

/** Hears how far the recognition of a document has come; may be called by several threads. */
@FunctionalInterface
public interface OcrListener {

  /** Hears nothing. */
  OcrListener NONE = progress -> {};

  /** A page of a document is done. */
  void pageDone(Progress progress);

  /**
   * How far the recognition of a document has come.
   *
   * @param done pages that are done, read or not
   * @param pages pages to be recognised
   * @param engineMillis how long the engine's process ran for the page just done; 0 where its words
   *     were known already
   */
  record Progress(int done, int pages, long engineMillis) implements Serializable {}
}
