package vn.kehoach.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import vn.kehoach.model.PlanDocument;

/**
 * Writes plans into an index in a folder.
 *
 * <p>Nothing is seen by readers, and nothing survives a crash, before {@link #commit}; whatever
 * happens, a reader finds the last commit whole. Closing drops what was not committed. Several
 * threads may add plans to one writer; a folder has one writer at a time.
 */
public final class PlanIndexWriter implements Closeable {

  static {
    QuietLucene.please();
  }

  private final Path path;
  private final Directory directory;
  private final IndexWriter writer;

  private PlanIndexWriter(Path path, Directory directory, IndexWriter writer) {
    this.path = path;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the index of a folder for writing, which is made if need be.
   *
   * @throws IndexFormatException if the index there is of another version, or damaged
   * @throws IndexLockedException if another writer is at work
   */
  public static PlanIndexWriter open(Path path) throws IOException {
    return open(path, OpenMode.CREATE_OR_APPEND);
  }

  /**
   * Starts an index anew, whatever older or damaged one stands there; one that can be read stays as
   * it is until the first commit.
   *
   * @throws IndexFormatException if the index there is of a newer version or another program: it is
   *     left alone
   * @throws IndexLockedException if another writer is at work
   */
  public static PlanIndexWriter create(Path path) throws IOException {
    return open(path, OpenMode.CREATE);
  }

  /**
   * Replaces the index of a folder by one of these plans, in one step.
   *
   * @throws IOException as {@link #create} does
   */
  public static void rebuild(Path path, Iterable<PlanDocument> plans) throws IOException {
    try (PlanIndexWriter writer = create(path)) {
      for (PlanDocument plan : plans) {
        writer.update(plan);
      }
      writer.commit();
    }
  }

  private static PlanIndexWriter open(Path path, OpenMode mode) throws IOException {
    Files.createDirectories(path);
    Directory directory = FSDirectory.open(path);
    try {
      check(directory, path, mode);
      var config = new IndexWriterConfig(Fields.analyzer());
      config.setOpenMode(mode);
      config.setCommitOnClose(false);
      return new PlanIndexWriter(path, directory, new IndexWriter(directory, config));
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexLockedException(path, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void check(Directory directory, Path path, OpenMode mode) throws IOException {
    try {
      IndexFormat.check(directory, path);
    } catch (IndexFormatException e) {
      if (mode != OpenMode.CREATE || !e.reason().canBeRebuilt()) {
        throw e;
      }
      if (e.reason() == IndexFormatException.Reason.DAMAGED) {
        clear(directory);
      }
    }
  }

  /** Takes out the table of contents that nobody can read; Lucene then removes the rest. */
  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** The folder of the index. */
  public Path path() {
    return path;
  }

  /** Adds a plan, in place of any with the same id. */
  public void update(PlanDocument plan) throws IOException {
    update(plan, "");
  }

  /**
   * Adds a plan, in place of any with the same id.
   *
   * @param digest what tells this state of the plan from another; the index keeps it
   */
  public void update(PlanDocument plan, String digest) throws IOException {
    try {
      writer.updateDocuments(new Term(Fields.PLAN_ID, plan.id()), FactDocuments.of(plan, digest));
    } catch (CorruptIndexException e) {
      throw IndexFormat.unreadable(path, e);
    }
  }

  /**
   * Notes another state of a plan whose facts are as they were; nothing happens if there is no such
   * plan.
   *
   * @param digest what tells this state of the plan from another
   */
  public void relabel(PlanDocument plan, String digest) throws IOException {
    writer.updateBinaryDocValue(
        new Term(Fields.PLAN_ENTRY, plan.id()), Fields.PLAN, FactDocuments.entry(plan, digest));
  }

  /** Removes a plan and its facts; nothing happens if there is none. */
  public void remove(String planId) throws IOException {
    writer.deleteDocuments(new Term(Fields.PLAN_ID, planId));
  }

  /**
   * Makes all changes lasting and visible to readers opened from now on, all or none.
   *
   * @throws IndexFormatException if what was there before turns out to be damaged
   */
  public void commit() throws IOException {
    writer.setLiveCommitData(IndexFormat.stamp().entrySet());
    try {
      writer.commit();
    } catch (CorruptIndexException e) {
      throw IndexFormat.unreadable(path, e);
    }
  }

  /** Ends writing; what was not committed is dropped. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
