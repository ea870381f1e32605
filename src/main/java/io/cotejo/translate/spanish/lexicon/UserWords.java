package io.cotejo.translate.spanish.lexicon;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.text.ByteOrderMark;
import io.cotejo.text.Sha256;
import io.cotejo.text.Utf8;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.WordKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a user's own dictionaries. Immutable.
 *
 * @param entries of all files, in their order; a tag may be incomplete, as {@link DictionaryMerge}
 *     takes it
 * @param digest of the contents of all files, 12 hexadecimal digits; empty without files
 */
public record UserWords(List<Entry> entries, String digest) {

  /** No dictionary. */
  public static final UserWords NONE = new UserWords(List.of(), "");

  private static final int DIGEST_DIGITS = 12;

  private static final Pattern INFINITIVE = Pattern.compile("\\S*[aeií]r(se)?( .*)?");

  public UserWords {
    entries = List.copyOf(entries);
  }

  /**
   * Reads dictionaries, the one that goes first before the others.
   *
   * @throws InvalidInputException if one cannot be read, or a line of it says nothing that can be
   *     used
   */
  public static UserWords read(List<Path> files) throws InvalidInputException {
    if (files.isEmpty()) {
      return NONE;
    }
    List<Entry> entries = new ArrayList<>();
    Sha256 digest = new Sha256();
    Set<String> models = new IrregularVerbs().models();
    for (Path file : files) {
      byte[] bytes = bytes(file);
      digest.add(bytes);
      // Parts the files: a line that moves from the end of one to the next is a change.
      digest.add((byte) 0);
      addLines(file.toString(), text(file, bytes), models, entries);
    }
    return new UserWords(entries, digest.hex(DIGEST_DIGITS));
  }

  private static void addLines(String name, String text, Set<String> models, List<Entry> entries)
      throws InvalidInputException {
    int number = 0;
    for (String line : Tables.split(ByteOrderMark.dropped(text), '\n')) {
      number++;
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String wrong = wrong(Tables.split(line, '\t'), models);
        if (wrong != null) {
          throw new InvalidInputException(new Diagnostic(name, number, 1, wrong));
        }
        List<String> row = Tables.split(line, '\t');
        entries.add(new Entry(row.get(0), EntryTag.of(row.get(1)), Tables.split(row.get(2), ';')));
      }
    }
  }

  /** What a row lacks, in one sentence; null if nothing. */
  private static String wrong(List<String> row, Set<String> models) {
    if (row.size() != 3 || row.stream().anyMatch(String::isEmpty)) {
      return "needs a lemma, a tag and English equivalents, with tabs between";
    }
    Optional<EntryTag> tag =
        EntryTag.parse(row.get(1)).filter(t -> !t.isIrregular() || models.contains(t.model()));
    if (tag.isEmpty()) {
      return "no tag is called '" + row.get(1) + "'; write ? if you do not know";
    }
    if (tag.get().kind() == WordKind.VERB && !INFINITIVE.matcher(row.get(0)).matches()) {
      return "a verb is given by its infinitive: " + row.get(0);
    }
    return Tables.split(row.get(2), ';').contains("") ? "has an empty equivalent" : null;
  }

  private static byte[] bytes(Path file) throws InvalidInputException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InvalidInputException(
          Diagnostic.of(file.toString(), "the dictionary cannot be read; check the name"));
    }
  }

  private static String text(Path file, byte[] bytes) throws InvalidInputException {
    try {
      return Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(Diagnostic.of(file.toString(), "not UTF-8; convert it"));
    }
  }
}
