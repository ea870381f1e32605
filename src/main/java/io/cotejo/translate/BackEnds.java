package io.cotejo.translate;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The back ends on the class path. Immutable and thread-safe. */
public final class BackEnds {

  private final List<TranslationClientProvider> providers;

  /** Back ends that are given, for tests and embedding. */
  public BackEnds(List<TranslationClientProvider> providers) {
    this.providers =
        providers.stream().sorted(Comparator.comparing(TranslationClientProvider::name)).toList();
  }

  /** All back ends that {@link ServiceLoader} finds. */
  public static BackEnds installed() {
    return new BackEnds(
        ServiceLoader.load(TranslationClientProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** The back ends, sorted by name. */
  public List<TranslationClientProvider> all() {
    return providers;
  }

  /**
   * A client of the back end of that name.
   *
   * @throws InvalidInputException if there is none, with the names there are, or its settings are
   *     wrong
   */
  public TranslationClient open(String name, Map<String, String> settings)
      throws InvalidInputException {
    for (TranslationClientProvider provider : providers) {
      if (provider.name().equals(name)) {
        return provider.create(settings);
      }
    }
    String known =
        providers.stream().map(TranslationClientProvider::name).collect(Collectors.joining(", "));
    throw new InvalidInputException(
        Diagnostic.of("--backend", "no back end is called '" + name + "'; there are: " + known));
  }
}
