package io.cotejo.translate.dictionaryimport;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats of dictionaries that can be read. Stateless and thread-safe. */
public enum DictionaryFormat {
  /** The index and text of a dictd server, as FreeDict's are; named by the index. */
  DICTD,
  /** A compiled or plain bilingual dictionary of Apertium, read by its own tools. */
  APERTIUM,
  /** Lines of {@code target @ source}, as hunalign reads them. */
  HUNALIGN,
  /** Lines of word, equivalents, or of word, tag, equivalents, with tabs between. */
  TSV;

  /** The format that a file's name tells; empty if it does not. */
  public static Optional<DictionaryFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".index") || lower.endsWith(".dict.dz") || lower.endsWith(".dict")) {
      return Optional.of(DICTD);
    }
    if (lower.endsWith(".bin") || lower.endsWith(".dix")) {
      return Optional.of(APERTIUM);
    }
    if (lower.endsWith(".dic")) {
      return Optional.of(HUNALIGN);
    }
    return lower.endsWith(".tsv") || lower.endsWith(".txt") ? Optional.of(TSV) : Optional.empty();
  }

  /**
   * Reads a dictionary.
   *
   * @param label the file as the user named it
   * @param reversed whether it leads from the target language to the source language
   * @return its words by lemma, each once with a tag
   * @throws InvalidInputException if it is not such a dictionary, or a tool that reads it is
   *     missing
   * @throws IOException if it cannot be read
   */
  public List<WordEntry> read(String label, Path file, boolean reversed)
      throws IOException, InvalidInputException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(label);
    }
    WordList words = new WordList();
    Words sink = reversed ? (w, t, e) -> words.add(e, t.startsWith("n.") ? "n" : t, w) : words::add;
    switch (this) {
      case DICTD -> DictdReader.read(label, file, sink);
      case APERTIUM -> ApertiumReader.read(label, file, sink);
      case HUNALIGN -> LineReader.hunalign(label, file, sink);
      case TSV -> LineReader.tabbed(label, file, sink);
    }
    return words.entries();
  }

  /** Is given words one by one. */
  interface Words {
    void add(String word, String tag, String equivalent);
  }
}
