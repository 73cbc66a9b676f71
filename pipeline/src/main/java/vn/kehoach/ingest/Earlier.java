package vn.kehoach.ingest;

import java.util.List;
import java.util.Optional;
import vn.kehoach.store.FileStamp;

/** What earlier runs know of files; readers on several threads ask at once. */
interface Earlier {

  /**
   * The digest that a file had when it was last read, if its stamp proves that it still has; what
   * is not known, or not to be trusted, is digested.
   */
  Optional<String> digest(FilePlace place, FileStamp now);

  /**
   * What became of the same bytes, or of the same bytes at that place where they gave no plan;
   * empty where they are to be read.
   */
  Optional<Reading.Result> known(FilePlace place, String sha256);

  /**
   * What became of the files in an archive whose own bytes are known: a reading for each, none of
   * them opened; empty where the archive is to be opened again, because one of them would be read
   * otherwise now.
   */
  Optional<List<Reading>> inside(FilePlace archive);
}
