package vn.kehoach.index;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Comparator;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Period;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Role;
import vn.kehoach.model.Unit;

/** Reads what {@link ValueWriter} wrote, in the same order. */
final class ValueReader {

  private final DataInputStream in;

  ValueReader(DataInputStream in) {
    this.in = in;
  }

  /** Reads one value. */
  interface Of<T> {
    T read() throws IOException;
  }

  <T> @Nullable T nullable(Of<T> reader) throws IOException {
    return in.readBoolean() ? reader.read() : null;
  }

  <T> List<T> list(Of<T> reader) throws IOException {
    int size = in.readInt();
    var values = new ArrayList<T>();
    for (int i = 0; i < size; i++) {
      values.add(reader.read());
    }
    return values;
  }

  String text() throws IOException {
    var bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int number() throws IOException {
    return in.readInt();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  <E extends Enum<E>> E constant(E[] constants) throws IOException {
    String name = text();
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IOException("no such constant: " + name);
  }

  LocalDate date() throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  BigDecimal decimal() throws IOException {
    return new BigDecimal(text());
  }

  Unit unit() throws IOException {
    return new Unit(nullable(this::text), text(), text());
  }

  Role role() throws IOException {
    return constant(Role.values());
  }

  Responsibility responsibility() throws IOException {
    return new Responsibility(unit(), role());
  }

  Mention mention() throws IOException {
    return new Mention(unit(), nullable(this::role));
  }

  Deadline deadline() throws IOException {
    return new Deadline(
        text(),
        nullable(this::date),
        nullable(this::date),
        flag(),
        flag(),
        flag(),
        nullable(this::text),
        nullable(this::text),
        list(this::deadline));
  }

  Period period() throws IOException {
    return new Period(text(), nullable(this::date), nullable(this::date));
  }

  Box box() throws IOException {
    return new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  At at() throws IOException {
    return new At(
        nullable(this::number),
        nullable(this::box),
        nullable(this::number),
        nullable(this::number),
        text(),
        list(this::at));
  }

  DeadlineConflict conflict() throws IOException {
    return new DeadlineConflict(
        constant(DeadlineConflict.Kind.values()),
        nullable(this::text),
        nullable(this::text),
        nullable(this::number));
  }

  IndexedPlan.Unread unread() throws IOException {
    return new IndexedPlan.Unread(
        nullable(this::number), nullable(this::number), nullable(this::number));
  }

  IndexedFact.Figure figure() throws IOException {
    return new IndexedFact.Figure(
        text(),
        constant(Comparator.values()),
        nullable(this::decimal),
        nullable(this::decimal),
        nullable(this::text),
        nullable(this::period),
        nullable(this::text));
  }
}
