package io.cotejo.cli.flags;

import io.cotejo.bitext.Language;
import java.nio.charset.Charset;
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

  /** The same with its region or script: {@code es-MX}. */
  public static final class OfVariety implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
      new OfLanguage().convert(value);
      return Language.withVariety(value);
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
