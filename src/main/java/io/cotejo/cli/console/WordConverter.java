package io.cotejo.cli.console;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A constant of an enumeration by the word that people see, in small or capital letters. */
public final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final Map<String, E> constants = new LinkedHashMap<>();

  public WordConverter(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(lower(constant.toString()).replace('_', '-'), constant);
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String value) {
    E constant = constants.get(lower(value).replace('_', '-'));
    if (constant == null) {
      throw new TypeConversionException(
          "there is no '" + value + "'; name one of " + String.join(", ", constants.keySet()));
    }
    return constant;
  }
}
