package vn.kehoach.ingest;

import vn.kehoach.FailureReason;
import vn.kehoach.model.At;
import vn.kehoach.model.Coverage;

/** Why a file has its outcome: finer than the outcome, so that each can say what to do. */
public enum Reason {
  /** Every line is placed. */
  READ(Outcome.INGESTED, false),
  /** An archive: each file in it is accounted for by itself. */
  ARCHIVE_OPENED(Outcome.INGESTED, false),
  /** Some lines were not understood. */
  LINES_NOT_UNDERSTOOD(Outcome.PARTIAL, false),
  /** Some pages are images that were not read. */
  PAGES_UNREAD(Outcome.PARTIAL, false),
  /** An archive whose end is missing; the files before are accounted for by themselves. */
  ARCHIVE_CUT(Outcome.PARTIAL, true),
  /** An earlier run read these bytes. */
  READ_BEFORE(Outcome.UNCHANGED, false),
  /** Another file of this run has the same bytes. */
  SAME_BYTES(Outcome.UNCHANGED, false),
  /** No bytes, or no words. */
  NOTHING_IN_IT(Outcome.EMPTY, true),
  /** Its pages are images on which no letters were found. */
  NO_LETTERS(Outcome.EMPTY, true),
  /** An archive without files. */
  ARCHIVE_EMPTY(Outcome.EMPTY, true),
  NOT_A_PLAN(Outcome.NOT_A_PLAN, true),
  PASSWORD(Outcome.ENCRYPTED, true),
  DAMAGED(Outcome.CORRUPT, true),
  /** Its content is of a type that is not read. */
  TYPE_NOT_READ(Outcome.UNSUPPORTED, true),
  /** Found in a folder, and not of a type in which plans are published: nothing to do. */
  NO_DOCUMENT(Outcome.UNSUPPORTED, false),
  /** Text in an encoding that could not be told. */
  UNKNOWN_ENCODING(Outcome.UNSUPPORTED, true),
  /** All its pages are images, and there is nothing to read them with. */
  NO_TEXT(Outcome.UNSUPPORTED, true),
  /** All its pages are images packed in a way that is not known, such as JPEG 2000. */
  IMAGE_KIND(Outcome.UNSUPPORTED, true),
  /** More bytes than allowed. */
  TOO_MANY_BYTES(Outcome.TOO_LARGE, true),
  TOO_MANY_PAGES(Outcome.TOO_LARGE, true),
  /** An image larger than any sheet of paper. */
  TOO_MANY_PIXELS(Outcome.TOO_LARGE, true),
  /** An archive in more archives than allowed. */
  TOO_DEEP(Outcome.TOO_LARGE, true),
  /** An archive with more files than allowed; those within the limit are read. */
  TOO_MANY_FILES(Outcome.TOO_LARGE, true),
  /** An archive, or a file in it, that unpacks to more than allowed. */
  UNPACKS_TOO_LARGE(Outcome.TOO_LARGE, true),
  /** No further page of it was done for too long. */
  TOOK_TOO_LONG(Outcome.TIMEOUT, true),
  /** Page after page was done, and too long in all. */
  CAME_TO_NO_END(Outcome.TIMEOUT, true),
  MEMORY(Outcome.OUT_OF_MEMORY, true),
  /** The process that read it died of it. */
  PROCESS_DIED(Outcome.CRASHED, true),
  /** The program failed on it; the log says where. */
  FAULT(Outcome.CRASHED, true),
  /** There is no such file, or no longer. */
  MISSING(Outcome.UNREADABLE, true),
  /** The system refuses. */
  NO_ACCESS(Outcome.UNREADABLE, true),
  /** A pipe, a device, a link that leads nowhere or in a circle. */
  NO_REGULAR_FILE(Outcome.UNREADABLE, true),
  /** It was written to while it was read, each time it was tried. */
  CHANGED_MEANWHILE(Outcome.UNREADABLE, true),
  /** Read, but the disk would not take it. */
  NOT_STORED(Outcome.UNREADABLE, true);

  private final Outcome outcome;
  private final boolean failure;

  Reason(Outcome outcome, boolean failure) {
    this.outcome = outcome;
    this.failure = failure;
  }

  /** The outcome that it is a reason for. */
  public Outcome outcome() {
    return outcome;
  }

  /** Whether whoever gave the file has something to do about it. */
  public boolean failure() {
    return failure;
  }

  /** Whether it is about an archive that was opened, whose files have outcomes of their own. */
  boolean ofArchive() {
    return switch (this) {
      case ARCHIVE_OPENED, ARCHIVE_CUT, TOO_MANY_FILES, UNPACKS_TOO_LARGE -> true;
      default -> false;
    };
  }

  /** Whether it is about an archive all of whose files are known. */
  boolean wholeArchive() {
    return this == ARCHIVE_OPENED || this == ARCHIVE_EMPTY;
  }

  /** Why a plan was read so. */
  static Reason of(Coverage coverage) {
    if (coverage.complete()) {
      return READ;
    }
    return coverage.notUnderstood().stream().anyMatch(Reason::wholePage)
        ? PAGES_UNREAD
        : LINES_NOT_UNDERSTOOD;
  }

  /** A page that gave no word stands in the ledger without words and without a place on it. */
  static boolean wholePage(At at) {
    return at.page() != null && at.box() == null && at.quote().isEmpty();
  }

  /** Why a file gave no plan. */
  static Reason of(FailureReason reason) {
    return switch (reason) {
      case EMPTY -> NOTHING_IN_IT;
      case NOT_A_PLAN -> NOT_A_PLAN;
      case ENCRYPTED -> PASSWORD;
      case CORRUPT -> DAMAGED;
      case UNSUPPORTED -> TYPE_NOT_READ;
      case UNKNOWN_ENCODING -> UNKNOWN_ENCODING;
      case NO_TEXT -> NO_TEXT;
      case NO_LETTERS -> NO_LETTERS;
      case TOO_MANY_PAGES -> TOO_MANY_PAGES;
      case TOO_MANY_PIXELS -> TOO_MANY_PIXELS;
      case IMAGE_KIND -> IMAGE_KIND;
      case UNREADABLE -> NO_ACCESS;
    };
  }
}
