package io.cotejo.translate.spanish;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.BackEndSettings;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.spanish.lexicon.UserWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Provides the embedded translator under the name {@code dictionary}. Public for {@link
 * java.util.ServiceLoader} only.
 */
public final class DictionaryProvider implements TranslationClientProvider {

  private static final String DICTIONARY = "dictionary";

  @Override
  public String name() {
    return BackEnd.EMBEDDED;
  }

  @Override
  public String description() {
    return "embedded rules and dictionary, Spanish to English; offline, needs nothing";
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.optional(
            DICTIONARY,
            "dictionaries of your own, the first one first, separated as in a search path; they"
                + " go before the embedded one"));
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    return new DictionaryClient(UserWords.read(files(context.settings())));
  }

  /** The user's dictionaries: those that the settings name, then those in the folder for data. */
  static List<Path> files(BackEndSettings settings) throws InvalidInputException {
    List<Path> files = new ArrayList<>(settings.files(DICTIONARY));
    Optional<Path> folder = settings.dataFolder().map(f -> f.resolve("dictionaries"));
    if (folder.isPresent() && Files.isDirectory(folder.get())) {
      try (Stream<Path> found = Files.list(folder.get())) {
        found.filter(f -> f.toString().endsWith(".tsv")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new InvalidInputException(
            Diagnostic.of(folder.get().toString(), "the folder cannot be read"));
      }
    }
    return files;
  }
}
