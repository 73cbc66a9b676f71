package vn.kehoach.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.kehoach.Extraction;
import vn.kehoach.FailureReason;

/**
 * Reads the plans of one commune without what they may have taught: rows of word lists, and
 * examples of the models, whose words stand in that commune's plans and in no other commune's. What
 * the contract, the survey of real files and decrees give is given (see given.txt) and stays; so
 * does what no plan at hand attests, as none of them can have taught it.
 */
public final class HeldOut {

  private static final String GIVEN = "given.txt";

  private final WithheldRows rows;
  private final Function<Path, Extraction> reader;

  private HeldOut(WithheldRows rows, Function<Path, Extraction> reader) {
    this.rows = rows;
    this.reader = reader;
  }

  /**
   * A reader for the plans of one commune.
   *
   * @param held the texts of that commune's plans
   * @param others the texts of other communes' plans
   */
  public static HeldOut of(Collection<String> held, Collection<String> others) {
    var known = new ArrayList<>(others);
    known.add(given());
    var rows = new WithheldRows(new Attestation(held, known));
    var loader = new HeldOutLoader(HeldOut.class.getClassLoader(), rows);
    return new HeldOut(rows, reader(loader, rows));
  }

  /** Reads a file; a reader that cannot do without what was withheld reads nothing. */
  public Extraction read(Path file) {
    try {
      return reader.apply(file);
    } catch (LinkageError e) {
      return new Extraction.Failed(FailureReason.UNREADABLE, e.toString());
    }
  }

  /** What has been withheld so far, with the list it stood in: lists are read when first needed. */
  public List<String> withheld() {
    return List.copyOf(rows.withheld());
  }

  @SuppressWarnings("unchecked") // both sides have Path and Extraction in common
  private static Function<Path, Extraction> reader(HeldOutLoader loader, WithheldRows rows) {
    try {
      return (Function<Path, Extraction>)
          loader
              .loadClass(SecondReader.class.getName())
              .getConstructor(Supplier.class)
              .newInstance((Supplier<Set<String>>) rows::curtailed);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the extractor cannot be loaded a second time", e);
    }
  }

  private static String given() {
    try (InputStream file = Objects.requireNonNull(HeldOut.class.getResourceAsStream(GIVEN))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .reduce("", (one, other) -> one + " ; " + other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
