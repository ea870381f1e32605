package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Flags to values; what has no meaning is wrong usage. */
public final class Converters {

  private Converters() {}

  /** A language by its code: {@code es}, {@code ES}, {@code es-MX}. */
  public static final class OfLanguage implements ITypeConverter<Language> {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

    @Override
    public Language convert(String value) {
      if (!TAG.matcher(value).matches()) {
        throw new TypeConversionException(
            "'" + value + "' is not a language; give its ISO 639 code, such as es");
      }
      return Language.of(value);
    }
  }

  /** A constant by its name, or by the word that people see; in small or capital letters. */
  public abstract static class OfWord<E extends Enum<E>> implements ITypeConverter<E> {

    private final Map<String, E> constants = new LinkedHashMap<>();

    protected OfWord(Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        constants.put(lower(constant.name()), constant);
        constants.put(lower(constant.toString()), constant);
      }
    }

    private static String lower(String word) {
      return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String value) {
      E constant = constants.get(lower(value));
      if (constant == null) {
        throw new TypeConversionException(
            "expected one of "
                + constants.keySet()
                + " (case-insensitive) but was '"
                + value
                + "'");
      }
      return constant;
    }
  }

  /** A charset by any of its names. */
  public static final class OfCharset implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "no charset is called '" + value + "'; give one such as windows-1252");
      }
    }
  }
}
