package vn.kehoach.trial;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Loads a second copy of the extractor that sees other word lists. The program itself keeps its
 * own, so nothing has to be put back afterwards. Plans and what became of a file are of the same
 * types on both sides.
 */
final class HeldOutLoader extends ClassLoader {

  private static final String HOUSE = "vn.kehoach.";
  private static final String LISTS = "vn/kehoach/";
  private static final String EXAMPLES = LISTS + "language/";

  /** Facts of the State's own list of places, learnt from no plan. */
  private static final String PLACES = "place/places.tsv";

  /** Prefixes of what both sides share. */
  private static final List<String> SHARED =
      List.of(HOUSE + "model.", HOUSE + "Extraction", HOUSE + "FailureReason");

  private final WithheldRows rows;

  /** What is left of each list that was asked for: some are asked for many times. */
  private final Map<String, byte[]> lists = new ConcurrentHashMap<>();

  HeldOutLoader(ClassLoader program, WithheldRows rows) {
    super(program);
    this.rows = rows;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(HOUSE) || SHARED.stream().anyMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? copy(name) : known;
    }
  }

  private Class<?> copy(String name) throws ClassNotFoundException {
    try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = file.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    boolean list = name.endsWith(".tsv") || name.endsWith(".txt");
    if (!name.startsWith(LISTS) || !list || name.endsWith(PLACES)) {
      return super.getResourceAsStream(name);
    }
    byte[] left = lists.computeIfAbsent(name, this::left);
    return left.length == 0 ? null : new ByteArrayInputStream(left);
  }

  /** What is left of a list; nothing at all where there is no such list. */
  private byte[] left(String name) {
    try (InputStream original = super.getResourceAsStream(name)) {
      if (original == null) {
        return new byte[0];
      }
      String text = new String(original.readAllBytes(), StandardCharsets.UTF_8);
      String brief = name.substring(LISTS.length());
      boolean examples = name.startsWith(EXAMPLES) && name.endsWith(".tsv");
      String left = examples ? rows.examples(brief, text) : rows.words(brief, text);
      return left.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
