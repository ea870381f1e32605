package io.cotejo.translate.dictionaryimport;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The dictionaries of a dictd server: an index of headword, offset and length in base 64, and a
 * text that may be packed (dictzip is gzip with an index of its own, which is not needed here). In
 * FreeDict's texts an entry begins with a line of the headword, its sound and its part of speech,
 * and the senses follow, numbered if there are several.
 */
final class DictdReader {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** A text larger than this is no dictionary. */
  private static final int LARGEST = 256 << 20;

  private static final Pattern SENSE = Pattern.compile("\\s*(\\d+\\. ?)?(.*)");
  private static final Pattern NO_SENSE =
      Pattern.compile(
          "\\s*(see|cf|synonyms?|antonyms?|note)\\b.*|.*[\"“{}:].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART = Pattern.compile("<([a-z]+)[^<>]*>");

  private DictdReader() {}

  static void read(String label, Path file, DictionaryFormat.Words words)
      throws IOException, InvalidInputException {
    String base = file.toString().replaceFirst("\\.(index|dict|dict\\.dz)$", "");
    byte[] text = text(label, base);
    int number = 0;
    for (String line : LineReader.lines(label, Path.of(base + ".index"))) {
      number++;
      String[] columns = line.split("\t", -1);
      if (columns.length < 3) {
        throw LineReader.wrong(label, number, "needs a headword, an offset and a length");
      }
      long from = number(columns[1]);
      long length = number(columns[2]);
      if (from < 0 || length < 0 || from + length > text.length) {
        throw LineReader.wrong(label, number, "leads outside the dictionary's text");
      }
      if (!columns[0].startsWith("00")) {
        add(new String(text, (int) from, (int) length, StandardCharsets.UTF_8), words);
      }
    }
  }

  private static byte[] text(String label, String base) throws IOException, InvalidInputException {
    Path packed = Path.of(base + ".dict.dz");
    Path plain = Path.of(base + ".dict");
    if (!Files.exists(packed) && !Files.exists(plain)) {
      throw new InvalidInputException(
          Diagnostic.of(label, "has no .dict or .dict.dz of the same name beside it"));
    }
    try (InputStream in =
        Files.exists(packed)
            ? new GZIPInputStream(Files.newInputStream(packed))
            : Files.newInputStream(plain)) {
      byte[] text = in.readNBytes(LARGEST);
      if (text.length == LARGEST) {
        throw new InvalidInputException(Diagnostic.of(label, "is too large for a dictionary"));
      }
      return text;
    }
  }

  /** A number in dictd's base 64; -1 if it is none. */
  private static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      if (digit < 0 || number > LARGEST) {
        return -1;
      }
      number = number * 64 + digit;
    }
    return number;
  }

  private static void add(String entry, DictionaryFormat.Words words) {
    List<String> lines = entry.lines().toList();
    if (lines.size() < 2) {
      return;
    }
    String head = lines.get(0);
    String headword = head.replaceFirst("\\s*[/<\\[(].*$", "");
    Matcher part = PART.matcher(head);
    String tag = part.find() ? tag(part.group(1), head) : "?";
    for (String line : lines.subList(1, lines.size())) {
      Matcher sense = SENSE.matcher(line);
      if (sense.matches() && !NO_SENSE.matcher(sense.group(2)).matches()) {
        for (String equivalent : sense.group(2).split("[,;]")) {
          words.add(headword, tag, equivalent);
        }
      }
    }
  }

  private static String tag(String part, String head) {
    return switch (part) {
      case "n" -> head.contains("masc") ? "n.m" : head.contains("fem") ? "n.f" : "n";
      case "v", "vt", "vi" -> "v";
      case "adj", "adv" -> part;
      default -> "?";
    };
  }
}
