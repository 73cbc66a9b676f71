package vn.kehoach.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.At;
import vn.kehoach.model.Box;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Mention;
import vn.kehoach.model.Period;
import vn.kehoach.model.Responsibility;
import vn.kehoach.model.Unit;

/** Writes the model's values one after the other; {@link ValueReader} reads them so. */
final class ValueWriter {

  private final DataOutputStream out;

  ValueWriter(DataOutputStream out) {
    this.out = out;
  }

  /** Writes one value. */
  interface Of<T> {
    void write(T value) throws IOException;
  }

  <T> void nullable(@Nullable T value, Of<T> writer) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      writer.write(value);
    }
  }

  <T> void list(List<T> values, Of<T> writer) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(value);
    }
  }

  /** Not {@code writeUTF}, which ends at 64 KiB. */
  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void flag(boolean flag) throws IOException {
    out.writeBoolean(flag);
  }

  /** By name, so that a constant inserted later shifts nothing. */
  void constant(Enum<?> constant) throws IOException {
    text(constant.name());
  }

  void date(LocalDate date) throws IOException {
    out.writeLong(date.toEpochDay());
  }

  void decimal(BigDecimal decimal) throws IOException {
    text(decimal.toString());
  }

  void unit(Unit unit) throws IOException {
    nullable(unit.id(), this::text);
    text(unit.name());
    text(unit.text());
  }

  void responsibility(Responsibility responsibility) throws IOException {
    unit(responsibility.unit());
    constant(responsibility.role());
  }

  void mention(Mention mention) throws IOException {
    unit(mention.unit());
    nullable(mention.role(), this::constant);
  }

  void deadline(Deadline deadline) throws IOException {
    text(deadline.text());
    nullable(deadline.start(), this::date);
    nullable(deadline.due(), this::date);
    flag(deadline.strict());
    flag(deadline.continuous());
    flag(deadline.immediate());
    nullable(deadline.recurrence(), this::text);
    nullable(deadline.dependsOn(), this::text);
    list(deadline.milestones(), this::deadline);
  }

  void period(Period period) throws IOException {
    text(period.text());
    nullable(period.start(), this::date);
    nullable(period.end(), this::date);
  }

  void box(Box box) throws IOException {
    out.writeDouble(box.x());
    out.writeDouble(box.y());
    out.writeDouble(box.width());
    out.writeDouble(box.height());
  }

  void at(At at) throws IOException {
    nullable(at.page(), this::number);
    nullable(at.box(), this::box);
    nullable(at.line(), this::number);
    nullable(at.paragraph(), this::number);
    text(at.quote());
    list(at.more(), this::at);
  }

  void conflict(DeadlineConflict conflict) throws IOException {
    constant(conflict.kind());
    nullable(conflict.factId(), this::text);
    nullable(conflict.deadline(), this::text);
    nullable(conflict.page(), this::number);
  }

  void unread(IndexedPlan.Unread place) throws IOException {
    nullable(place.page(), this::number);
    nullable(place.paragraph(), this::number);
    nullable(place.line(), this::number);
  }

  void figure(IndexedFact.Figure figure) throws IOException {
    text(figure.indicator());
    constant(figure.comparator());
    nullable(figure.value(), this::decimal);
    nullable(figure.upperValue(), this::decimal);
    nullable(figure.unit(), this::text);
    nullable(figure.period(), this::period);
    nullable(figure.group(), this::text);
  }
}
