package io.cotejo.review;

import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where people cut inside sentences of one side. A piece is named by its sentence's key and where
 * it stands, counted in UTF-16 units that are no white space: {@code 5f0a…@0-17}. {@code cuts.js}
 * does the same. Immutable after construction.
 */
final class Cuts {

  private static final Pattern PIECE = Pattern.compile("(.+)@(\\d{1,9})-(\\d{1,9})");

  /** Java and browsers do not agree on what is blank where these are. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\x1C-\\x1F]");

  private final Map<String, Map<String, SortedSet<Integer>>> byDocument = new HashMap<>();

  private Cuts() {}

  /**
   * A piece by its name.
   *
   * @param sentence key of its sentence
   * @param from where it begins
   * @param to where it ends
   */
  record Name(String sentence, int from, int to) {

    /** The key of the sentence that a key is of, or of a piece of which. */
    static String whole(String key) {
      return of(key).map(Name::sentence).orElse(key);
    }

    /** Reads a key; empty if it names a whole sentence. */
    static Optional<Name> of(String key) {
      Matcher matcher = PIECE.matcher(key);
      return matcher.matches()
          ? Optional.of(
              new Name(
                  matcher.group(1),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(3))))
          : Optional.empty();
    }
  }

  /**
   * A piece of a sentence, or all of it.
   *
   * @param sentence of the piece's own text
   * @param whole the sentence it is of
   * @param start where it stands in the whole's text, in UTF-16 units
   * @param end one past its last unit there
   * @param from the same as {@link Name} counts
   * @param to the same as {@link Name} counts
   */
  record Piece(Sentence sentence, Sentence whole, int start, int end, int from, int to) {}

  /** The cuts that decisions speak of. */
  static Cuts of(List<Decision> decisions, Function<PairRef, Optional<PassageRef>> side) {
    Cuts cuts = new Cuts();
    for (Decision decision : decisions) {
      decision.remove().forEach(row -> side.apply(row).ifPresent(cuts::note));
      decision.put().forEach(claim -> side.apply(claim.row()).ifPresent(cuts::note));
    }
    return cuts;
  }

  boolean isEmpty() {
    return byDocument.isEmpty();
  }

  private void note(PassageRef passage) {
    for (String key : passage.sentences()) {
      Name.of(key)
          .ifPresent(
              name -> {
                SortedSet<Integer> offsets =
                    byDocument
                        .computeIfAbsent(passage.document(), k -> new HashMap<>())
                        .computeIfAbsent(name.sentence, k -> new TreeSet<>());
                offsets.add(name.from);
                offsets.add(name.to);
              });
    }
  }

  /** The pieces of a sentence, in order; one if nobody cut it. */
  List<Piece> pieces(String document, String key, Sentence sentence) {
    String text = sentence.text();
    SortedSet<Integer> offsets = byDocument.getOrDefault(document, Map.of()).get(key);
    if (offsets == null || SEPARATORS.matcher(text).find()) {
      int end = offsets == null ? 0 : count(text);
      return List.of(new Piece(sentence, sentence, 0, text.length(), 0, end));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int from = 0;
    int counted = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean between = i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      boolean letter = !SentenceKeys.isSpace(text.charAt(i));
      if (letter && between && counted > from && offsets.contains(counted)) {
        pieces.add(piece(sentence, start, i, from, counted));
        start = i;
        from = counted;
      }
      counted += letter ? 1 : 0;
    }
    pieces.add(
        pieces.isEmpty()
            ? new Piece(sentence, sentence, 0, text.length(), 0, counted)
            : piece(sentence, start, text.length(), from, counted));
    return List.copyOf(pieces);
  }

  private static int count(String text) {
    return (int) text.chars().filter(c -> !SentenceKeys.isSpace(c)).count();
  }

  private static Piece piece(Sentence whole, int start, int end, int from, int to) {
    return new Piece(part(whole, start, end), whole, start, end, from, to);
  }

  /** Units [start, end) of a sentence's text as a sentence; its place in the file is estimated. */
  static Sentence part(Sentence whole, int start, int end) {
    String text = whole.text();
    if (start == 0 && end == text.length()) {
      return whole;
    }
    Span span = whole.span();
    long size = span.length();
    return new Sentence(
            whole.index(),
            whole.paragraph(),
            new Span(
                span.start() + (int) (size * start / text.length()),
                span.start() + (int) (size * end / text.length())),
            SentenceKeys.trim(text.substring(start, end)),
            whole.language(),
            whole.role())
        .at(whole.time())
        .standing(whole.place());
  }
}
