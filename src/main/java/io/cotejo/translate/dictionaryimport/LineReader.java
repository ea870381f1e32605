package io.cotejo.translate.dictionaryimport;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.text.ByteOrderMark;
import io.cotejo.text.Lines;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dictionaries with an entry a line, in UTF-8. */
final class LineReader {

  private static final String SEPARATOR = " @ ";

  private LineReader() {}

  /** hunalign's lines begin with the target language. */
  static void hunalign(String label, Path file, DictionaryFormat.Words words)
      throws IOException, InvalidInputException {
    int number = 0;
    for (String line : lines(label, file)) {
      number++;
      int at = line.indexOf(SEPARATOR);
      if (at > 0) {
        words.add(line.substring(at + SEPARATOR.length()), "?", line.substring(0, at));
      } else if (!line.isBlank()) {
        throw wrong(label, number, "needs a target phrase, ' @ ' and a source phrase");
      }
    }
  }

  /** Equivalents are separated by semicolons; a line with # at its beginning is a comment. */
  static void tabbed(String label, Path file, DictionaryFormat.Words words)
      throws IOException, InvalidInputException {
    int number = 0;
    for (String line : lines(label, file)) {
      number++;
      if (!Lines.isContent(line)) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 2) {
        throw wrong(label, number, "needs a word and its equivalents, with a tab between");
      }
      String tag = columns.length == 2 || columns[1].isBlank() ? "?" : columns[1].strip();
      for (String equivalent : columns[columns.length == 2 ? 1 : 2].split(";")) {
        words.add(columns[0], tag, equivalent);
      }
    }
  }

  static List<String> lines(String label, Path file) throws IOException, InvalidInputException {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (!lines.isEmpty()) {
        lines.set(0, ByteOrderMark.dropped(lines.get(0)));
      }
      return lines;
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(Diagnostic.of(label, "not UTF-8; convert it"));
    }
  }

  static InvalidInputException wrong(String label, int line, String message) {
    return new InvalidInputException(new Diagnostic(label, line, 1, message));
  }
}
