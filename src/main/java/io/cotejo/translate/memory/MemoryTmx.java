package io.cotejo.translate.memory;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.TmxReader;
import io.cotejo.codec.TmxUnit;
import io.cotejo.codec.TmxWriter;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A memory as TMX 1.4b, for other tools. Answers that are doubted are marked with a {@code prop};
 * what the engine did not know is not in it. Stateless and thread-safe.
 */
public final class MemoryTmx {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private MemoryTmx() {}

  /** The beginning of a file; {@code version} is Cotejo's. */
  public static void writeHead(String version, Language source, Writer out) throws IOException {
    writer(out).head(version, "cotejo", source.code());
  }

  /**
   * One entry.
   *
   * @throws UncheckedIOException if {@code out} throws
   */
  public static void write(MemoryEntry entry, Writer out) {
    List<TmxUnit.Property> properties = new ArrayList<>();
    properties.add(new TmxUnit.Property("x-engine", withoutReturns(entry.scope().engine())));
    entry.answer().doubts().forEach(d -> properties.add(new TmxUnit.Property("x-doubt", d.code())));
    TmxUnit unit =
        new TmxUnit(
            Map.of("creationdate", DATE.format(entry.created())),
            properties,
            List.of(),
            List.of(
                variant(entry.scope().source(), entry.segment().text()),
                variant(entry.scope().target(), entry.answer().text())));
    try {
      writer(out).unit(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TmxUnit.Variant variant(Language language, String text) {
    return new TmxUnit.Variant(language.code(), List.of(), withoutReturns(text));
  }

  /** Whoever reads XML takes a carriage return for a line end (2.11). */
  private static String withoutReturns(String text) {
    return text.replace("\r", "");
  }

  /** The end of a file. */
  public static void writeTail(Writer out) throws IOException {
    writer(out).tail();
  }

  private static TmxWriter writer(Writer out) {
    return new TmxWriter(out, true);
  }

  /**
   * Reads what was translated from one language to another, region left aside; other languages are
   * counted.
   *
   * @param path the file as the user named it, for messages
   * @param scope to which engine's answers they are added, and the languages
   * @param created when they count as made
   * @param taker of the entries, in their order
   * @return what is in no entry, a phrase each, for people
   * @throws InvalidInputException if it is no TMX, with the line
   * @throws IOException if {@code in} does
   */
  public static List<String> each(
      String path, InputStream in, Scope scope, Instant created, Consumer<MemoryEntry> taker)
      throws IOException, InvalidInputException {
    Passed passed = new Passed(scope);
    boolean isTmx;
    try {
      TmxReader tmx = new TmxReader(path, in);
      isTmx = tmx.isTmx();
      for (Optional<TmxUnit> unit = tmx.next(); unit.isPresent(); unit = tmx.next()) {
        Map<Language, String> texts = texts(unit.get());
        passed.add(texts);
        entry(texts, scope, created).ifPresent(taker);
      }
      passed.inFile = tmx.passedOver();
    } catch (InvalidInputException e) {
      int line = e.diagnostic().line();
      throw new InvalidInputException(new Diagnostic(path, line, 0, "is no TMX: broken XML"));
    }
    if (!isTmx) {
      throw new InvalidInputException(Diagnostic.of(path, "is no TMX"));
    }
    return passed.phrases();
  }

  private static Optional<MemoryEntry> entry(
      Map<Language, String> texts, Scope scope, Instant created) {
    String text = texts.getOrDefault(scope.source(), "");
    String translation = texts.getOrDefault(scope.target(), "");
    if (text.isEmpty() || translation.isEmpty()) {
      return Optional.empty();
    }
    MemorySegment segment = new MemorySegment(text.replaceAll("\\s*\\R\\s*", " "), "");
    return Optional.of(new MemoryEntry(scope, segment, Translated.of(translation), created));
  }

  /** The text of each language of a unit; the first where there are several. */
  private static Map<Language, String> texts(TmxUnit unit) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (TmxUnit.Variant variant : unit.variants()) {
      if (!variant.text().isBlank()) {
        texts.putIfAbsent(language(variant.language()), variant.text().strip());
      }
    }
    return texts;
  }

  private static Language language(String tag) {
    try {
      return Language.of(tag.strip());
    } catch (IllegalArgumentException e) {
      return Language.UNDETERMINED;
    }
  }

  /** Counts what is no answer. Used by one thread. */
  private static final class Passed {
    private final Scope scope;
    private final Map<Language, Integer> lacking = new TreeMap<>();
    private final Map<Language, Integer> others = new TreeMap<>();
    private List<String> inFile = List.of();

    Passed(Scope scope) {
      this.scope = scope;
    }

    void add(Map<Language, String> texts) {
      for (Language language : List.of(scope.source(), scope.target())) {
        if (!texts.containsKey(language)) {
          lacking.merge(language, 1, Integer::sum);
        }
      }
      texts.keySet().stream()
          .filter(l -> !l.equals(scope.source()) && !l.equals(scope.target()))
          .forEach(l -> others.merge(l, 1, Integer::sum));
    }

    List<String> phrases() {
      List<String> phrases = new ArrayList<>();
      lacking.forEach((language, n) -> phrases.add(n + " units without " + language));
      others.forEach((language, n) -> phrases.add(n + " texts in " + language + " left out"));
      phrases.addAll(inFile);
      return phrases;
    }
  }
}
