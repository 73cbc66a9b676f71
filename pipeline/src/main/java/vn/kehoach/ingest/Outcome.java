package vn.kehoach.ingest;

import vn.kehoach.FailureReason;

/** What became of a file. */
public enum Outcome {
  /** Read, every line placed, stored and indexed. */
  INGESTED(false),
  /** Read, stored and indexed; some lines were not understood. */
  PARTIAL(false),
  /** The same bytes were read before. */
  UNCHANGED(false),
  /** Found in a folder, and not of a type in which plans are published. */
  SKIPPED(false),
  /** There is no such file. */
  MISSING(true),
  EMPTY(true),
  NOT_A_PLAN(true),
  ENCRYPTED(true),
  CORRUPT(true),
  UNSUPPORTED(true),
  UNKNOWN_ENCODING(true),
  NO_TEXT(true),
  UNREADABLE(true),
  /** The program failed on it; the log says where. */
  FAULT(true),
  /** Read, but the disk would not take it. */
  NOT_STORED(true);

  private final boolean failure;

  Outcome(boolean failure) {
    this.failure = failure;
  }

  /** Whether whoever gave the file has something to do about it. */
  public boolean failure() {
    return failure;
  }

  /** The outcome of a file that gave no plan. */
  static Outcome of(FailureReason reason) {
    return switch (reason) {
      case EMPTY -> EMPTY;
      case NOT_A_PLAN -> NOT_A_PLAN;
      case ENCRYPTED -> ENCRYPTED;
      case CORRUPT -> CORRUPT;
      case UNSUPPORTED -> UNSUPPORTED;
      case UNKNOWN_ENCODING -> UNKNOWN_ENCODING;
      case NO_TEXT -> NO_TEXT;
      case UNREADABLE -> UNREADABLE;
    };
  }
}
