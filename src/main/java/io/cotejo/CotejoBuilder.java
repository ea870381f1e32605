package io.cotejo;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineFactory;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.TranslationOptions;
import io.cotejo.run.Settings;
import io.cotejo.text.Reasons;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The options of a {@link Cotejo}, by name. What is not named is as on the command line: from the
 * environment ({@code COTEJO_…}), else from the configuration file, else the default. Used by one
 * thread.
 */
public final class CotejoBuilder {

  private final PipelineOptions.Builder options = PipelineOptions.defaults().toBuilder();
  private final Map<String, String> settings = new TreeMap<>();
  private final List<TranslationClientProvider> providers = new ArrayList<>();
  private final List<Path> dictionaries = new ArrayList<>();
  private TranslationOptions translation = TranslationOptions.NONE;
  private Map<String, String> environment = System.getenv();
  private Optional<Path> configuration = Optional.empty();
  private StepListener listener = (stage, done, total) -> {};

  CotejoBuilder() {}

  /**
   * Languages that are translated, by their codes (default: {@code es}).
   *
   * @throws IllegalArgumentException if one is no code
   */
  public CotejoBuilder source(String... codes) {
    options.sources(Arrays.stream(codes).map(c -> language("source", c)).toList());
    return this;
  }

  /**
   * Language that is translated into and aligned with (default: {@code en}).
   *
   * @throws IllegalArgumentException if it is no code
   */
  public CotejoBuilder target(String code) {
    options.target(language("target", code));
    return this;
  }

  private static Language language(String option, String code) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
    }
  }

  /**
   * Translation back end (default: {@code dictionary}, which is embedded and works offline); {@code
   * none} compares words by their form.
   */
  public CotejoBuilder backend(String name) {
    options.backend(name);
    return this;
  }

  /** A setting of the back end; never a key, which comes from the environment or a file. */
  public CotejoBuilder setting(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** A kind of back end of the program's own, to be chosen by {@link #backend}. */
  public CotejoBuilder provider(TranslationClientProvider provider) {
    providers.add(provider);
    return this;
  }

  /** Back end that takes over when the first one dies (default: none). */
  public CotejoBuilder fallback(String name) {
    translation = translation.withFallback(Optional.of(name));
    return this;
  }

  /** Words of the user's own, before those of the embedded back end; may be repeated. */
  public CotejoBuilder dictionary(Path file) {
    dictionaries.add(file);
    return this;
  }

  /** Translations by term, heeded by every back end. */
  public CotejoBuilder glossary(Map<String, String> terms) {
    translation = translation.withGlossary(terms);
    return this;
  }

  /** Words and phrases that are not translated. */
  public CotejoBuilder keep(List<String> words) {
    translation = translation.withKeep(words);
    return this;
  }

  /** File in which answers are kept, so that none is paid for twice (default: none). */
  public CotejoBuilder memory(Path file) {
    translation =
        translation.withMemory(
            new TranslationOptions.Memory(
                file.toString(), file, TranslationOptions.Memory.Use.ALWAYS));
    return this;
  }

  /**
   * Sends no more than this many code points in all (default: any number).
   *
   * @throws IllegalArgumentException if it is negative
   */
  public CotejoBuilder maxCodePoints(long number) {
    translation =
        translation.withDelivery(translation.delivery().withMaxCodePoints(OptionalLong.of(number)));
    return this;
  }

  /**
   * Sends nothing more after this time, which begins with {@link #build} (default: none).
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public CotejoBuilder deadline(Duration time) {
    translation = translation.withDelivery(translation.delivery().withDeadline(Optional.of(time)));
    return this;
  }

  /**
   * How documents are aligned: {@code auto}, {@code parallel} for translations of each other, or
   * {@code comparable} for texts about the same events (default: {@code auto}, by each pair).
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public CotejoBuilder mode(String mode) {
    for (PipelineOptions.Mode known : PipelineOptions.Mode.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(mode)) {
        options.mode(known);
        return this;
      }
    }
    throw new IllegalArgumentException("mode must be auto, parallel or comparable: " + mode);
  }

  /** Leaves pairs apart that are less likely than this, in [0, 1] (default: 0.5). */
  public CotejoBuilder minConfidence(double probability) {
    options.minConfidence(probability);
    return this;
  }

  /** Whether menus and boxes are treated like running text (default: no). */
  public CotejoBuilder keepBoilerplate(boolean keep) {
    options.keepBoilerplate(keep);
    return this;
  }

  /** Charset of inputs without a byte-order mark (default: told from each). */
  public CotejoBuilder charset(Charset charset) {
    options.charset(charset);
    return this;
  }

  /** Number of threads, ≥ 1; changes the speed only (default: all processors). */
  public CotejoBuilder threads(int number) {
    options.threads(number);
    return this;
  }

  /**
   * Configuration of back ends (default: COTEJO_CONFIG, or {@code cotejo.json} if there is one).
   */
  public CotejoBuilder configuration(Path file) {
    configuration = Optional.of(file);
    return this;
  }

  /** All variables, keys among them (default: those of the process). */
  public CotejoBuilder environment(Map<String, String> variables) {
    environment = Map.copyOf(variables);
    return this;
  }

  /** Is told how far the work is (default: nobody). */
  public CotejoBuilder listener(StepListener other) {
    listener = other;
    return this;
  }

  /**
   * Loads models and opens the back end. Sends nothing.
   *
   * @throws IllegalArgumentException if an option is out of range, or options do not fit together
   * @throws InvalidInputException if there is no such back end, it does not translate between the
   *     languages, a setting is missing or wrong, or a file of the user's cannot be used
   */
  public Cotejo build() throws InvalidInputException {
    Stop stop = new Stop();
    DeliveryFactory deliveries =
        new DeliveryFactory(backEnds(), translation.withSettings(settings), stop);
    Pipeline pipeline =
        new PipelineFactory(deliveries, InputStream.nullInputStream())
            .create(options.build(), listener::step);
    return new Cotejo(pipeline, stop);
  }

  private BackEnds backEnds() throws InvalidInputException {
    Settings merged = new Settings(Path.of(""), environment);
    try {
      Optional<Path> jars = merged.plugins(Optional.empty());
      BackEnds.Configuration configured =
          merged
              .configuration(configuration.map(Path::toString))
              .withFilesFirst(BackEnd.EMBEDDED, PipelineOptions.DICTIONARIES, dictionaries);
      return BackEnds.installed(jars, configured).with(providers);
    } catch (IOException e) {
      String file = configuration.map(Path::toString).orElse("configuration");
      throw new InvalidInputException(
          Diagnostic.of(file, "cannot be read: " + Reasons.of(e) + "; check the name"));
    }
  }
}
