package io.cotejo.run;

import io.cotejo.bitext.RunSignature;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.StrictJson;
import io.cotejo.pipeline.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads how a run came about from its {@code run.json}. */
final class SavedSignature {

  private SavedSignature() {}

  /**
   * Reads it.
   *
   * @param name the file as the user would name it
   * @param notices is told if it is broken
   * @return empty if it is not there, or broken: it is only shown
   * @throws IOException if it cannot be read
   */
  static Optional<RunSignature> read(Path file, String name, Consumer<String> notices)
      throws IOException {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      Map<?, ?> manifest = StrictJson.object(Files.readString(file));
      String version = manifest.get("version") instanceof String known ? known : Version.number();
      return Optional.of(
          new RunSignature(
              version,
              texts(manifest.get("options")),
              texts(manifest.get("models")),
              texts(manifest.get("inputs"))));
    } catch (BrokenJsonException e) {
      notices.accept(name + ": warning: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Map<String, String> texts(Object members) {
    Map<String, String> texts = new TreeMap<>();
    if (members instanceof Map<?, ?> named) {
      named.forEach((name, value) -> texts.put(name.toString(), String.valueOf(value)));
    }
    return texts;
  }
}
