package vn.kehoach.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.message.Language;
import vn.kehoach.message.Messages;
import vn.kehoach.text.Folding;

/**
 * Constants by their code ("lead") or by their word in any language the program speaks ("chủ trì",
 * "chu tri"), in either case.
 */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;

  WordConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String value) {
    E constant = constants().get(key(value));
    if (constant == null) {
      throw new TypeConversionException(value);
    }
    return constant;
  }

  private Map<String, E> constants() {
    List<Messages> languages = Arrays.stream(Language.values()).map(Messages::new).toList();
    var constants = new HashMap<String, E>();
    for (E constant : type.getEnumConstants()) {
      constants.put(key(constant.name()), constant);
      languages.forEach(messages -> constants.put(key(messages.word(constant)), constant));
    }
    return constants;
  }

  private static String key(String name) {
    return Folding.marks(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
