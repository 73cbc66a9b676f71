package vn.kehoach.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Entries as bytes and back; what is written and read in one order stands side by side here. */
final class FactCodec {

  private FactCodec() {}

  static byte[] write(IndexedFact fact) {
    return bytes(
        out -> {
          out.text(fact.planId());
          out.nullable(fact.commune(), out::text);
          out.nullable(fact.province(), out::text);
          out.constant(fact.kind());
          out.text(fact.factId());
          out.number(fact.order());
          out.text(fact.text());
          out.list(fact.responsibilities(), out::responsibility);
          out.list(fact.mentions(), out::mention);
          out.nullable(fact.deadline(), out::deadline);
          out.at(fact.at());
          out.nullable(fact.figure(), out::figure);
        });
  }

  static IndexedFact readFact(byte[] bytes) {
    return value(
        bytes,
        in ->
            new IndexedFact(
                in.text(),
                in.nullable(in::text),
                in.nullable(in::text),
                in.constant(FactKind.values()),
                in.text(),
                in.number(),
                in.text(),
                in.list(in::responsibility),
                in.list(in::mention),
                in.nullable(in::deadline),
                in.at(),
                in.nullable(in::figure)));
  }

  static byte[] writeConflicts(List<DeadlineConflict> conflicts) {
    return bytes(out -> out.list(conflicts, out::conflict));
  }

  static List<DeadlineConflict> readConflicts(byte[] bytes) {
    return value(bytes, in -> in.list(in::conflict));
  }

  static byte[] writeAround(List<Around> around) {
    return bytes(
        out ->
            out.list(
                around,
                each -> {
                  out.constant(each.part());
                  out.text(each.text());
                }));
  }

  static List<Around> readAround(byte[] bytes) {
    return value(
        bytes, in -> in.list(() -> new Around(in.constant(Around.Part.values()), in.text())));
  }

  static byte[] write(IndexedPlan plan) {
    return bytes(
        out -> {
          out.text(plan.planId());
          out.text(plan.file());
          out.nullable(plan.commune(), out::text);
          out.nullable(plan.province(), out::text);
          out.nullable(plan.title(), out::text);
          out.flag(plan.complete());
          out.number(plan.facts());
          out.text(plan.digest());
          out.list(plan.notUnderstood(), out::unread);
        });
  }

  static IndexedPlan readPlan(byte[] bytes) {
    return value(
        bytes,
        in ->
            new IndexedPlan(
                in.text(),
                in.text(),
                in.nullable(in::text),
                in.nullable(in::text),
                in.nullable(in::text),
                in.flag(),
                in.number(),
                in.text(),
                in.list(in::unread)));
  }

  private interface Writing {
    void to(ValueWriter out) throws IOException;
  }

  private interface Reading<T> {
    T from(ValueReader in) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writing.to(new ValueWriter(out));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static <T> T value(byte[] bytes, Reading<T> reading) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return reading.from(new ValueReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException("an entry of the index ends too early", e);
    }
  }
}
