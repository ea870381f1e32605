package io.cotejo.format.pairs;

import io.cotejo.bitext.Language;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What languages are called in English, in Spanish and in themselves, as the JDK knows it; with a
 * region behind it ({@code Spanish (Mexico)}) a variety. Stateless and thread-safe.
 */
final class LanguageNames {

  private static final List<Locale> TONGUES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH, Locale.GERMAN);

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern REGION = Pattern.compile("(.+?)\\s*[(\\[,/-]\\s*(.+?)\\s*[)\\]]?");

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, Language> LANGUAGES = languages();
  private static final Map<String, String> REGIONS = regions();

  private LanguageNames() {}

  /** Whether ISO 639-1 has such a code. */
  static boolean isCode(String code) {
    return CODES.contains(code);
  }

  /** A name in lower case and without accents. */
  static String plain(String name) {
    String letters = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The language that is called so; the name {@linkplain #plain is plain}. */
  static Optional<Language> find(String plain) {
    Language language = LANGUAGES.get(plain);
    if (language != null) {
      return Optional.of(language);
    }
    Matcher parts = REGION.matcher(plain);
    return parts.matches() && LANGUAGES.containsKey(parts.group(1))
        ? region(parts.group(2)).map(r -> new Language(LANGUAGES.get(parts.group(1)).code(), r))
        : Optional.empty();
  }

  private static Optional<String> region(String plain) {
    String code = plain.toUpperCase(Locale.ROOT);
    return REGIONS.containsValue(code)
        ? Optional.of(code)
        : Optional.ofNullable(REGIONS.get(plain));
  }

  private static Map<String, Language> languages() {
    Map<String, Language> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale own = Locale.forLanguageTag(code);
      Language language = Language.of(code);
      TONGUES.forEach(t -> names.putIfAbsent(plain(own.getDisplayLanguage(t)), language));
      names.putIfAbsent(plain(own.getDisplayLanguage(own)), language);
    }
    names.put("castellano", Language.SPANISH);
    names.put("castilian", Language.SPANISH);
    // The JDK calls a language that it has no name for by its code.
    names.keySet().removeIf(name -> name.length() <= 2);
    return Map.copyOf(names);
  }

  private static Map<String, String> regions() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale region = new Locale("", code);
      TONGUES.forEach(t -> names.putIfAbsent(plain(region.getDisplayCountry(t)), code));
    }
    names.put("latin america", "419");
    names.put("latinoamerica", "419");
    return Map.copyOf(names);
  }
}
