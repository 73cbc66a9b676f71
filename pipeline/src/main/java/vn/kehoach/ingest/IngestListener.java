package vn.kehoach.ingest;

/** Hears how an ingest goes on; called by one thread. */
public interface IngestListener {

  /** The number of files is known. */
  void begins(int files);

  /** A file is done. */
  void done(FileResult result);
}
