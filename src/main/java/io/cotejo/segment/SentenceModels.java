package io.cotejo.segment;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.text.Resources;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds models of sentence ends. Stateless and thread-safe. */
final class SentenceModels {

  private static final String SPANISH = "/io/cotejo/segment/es-sentences.bin";
  private static final String ENGLISH = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** What every model jar of OpenNLP says about itself. */
  private static final String PROPERTIES = "model.properties";

  private static final int MAX_MODEL_BYTES = 64 << 20;

  private SentenceModels() {}

  /**
   * A model.
   *
   * @param name what it is called in signatures
   * @param resources where it lies on the class path; none if it is a file's, whose name tells all
   */
  record Found(String name, List<String> resources, Supplier<SentenceModel> loader) {

    SentenceModel load() {
      return loader.get();
    }
  }

  static Found spanish() {
    return shipped("cotejo-es-sentences-1", SPANISH);
  }

  static Found english() {
    return shipped("opennlp-en-ud-ewt-sentence-1.3-2.5.4", ENGLISH);
  }

  private static Found shipped(String name, String resource) {
    return new Found(name, List.of(resource), () -> load(resource));
  }

  private static SentenceModel load(String resource) {
    try (InputStream in = Resources.open(resource)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the sentence model " + resource, e);
    }
  }

  /** The models of jars such as {@code opennlp-models-sentdetect-de}, by language. */
  static Map<Language, Found> onClassPath() {
    Map<Language, Found> found = new HashMap<>();
    try {
      for (URL url :
          Collections.list(SentenceModels.class.getClassLoader().getResources(PROPERTIES))) {
        Properties properties = new Properties();
        try (InputStreamReader in =
            new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
          properties.load(in);
        }
        String name = properties.getProperty("model.name", "");
        String language = properties.getProperty("model.language", "");
        if (name.contains("sentence") && language.matches("[a-z]{2,3}")) {
          found.put(Language.of(language), shipped(name.replaceFirst("\\.bin$", ""), "/" + name));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class path", e);
    }
  }

  /**
   * The model of a file.
   *
   * @throws InvalidInputException if it holds none
   */
  static Found of(Path file) throws InvalidInputException {
    try {
      SentenceModel model = read(file);
      String name = file.getFileName() + "-" + Integer.toHexString(hash(file));
      return new Found(name, List.of(), () -> model);
    } catch (IOException | RuntimeException e) {
      throw new InvalidInputException(
          Diagnostic.of(
              file.toString(),
              "holds no OpenNLP sentence model; name a .bin of a sentence detector, or its jar"));
    }
  }

  private static int hash(Path file) throws IOException {
    return Arrays.hashCode(Files.readAllBytes(file));
  }

  private static SentenceModel read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
        return new SentenceModel(in);
      }
      try (ZipInputStream jar = new ZipInputStream(in)) {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
          if (entry.getName().endsWith(".bin")) {
            return new SentenceModel(new ByteArrayInputStream(jar.readNBytes(MAX_MODEL_BYTES)));
          }
        }
      }
      throw new IOException("no model in " + file);
    }
  }
}
