package io.cotejo.ingest;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.codec.PlacedText;
import io.cotejo.text.Legible;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, heading or list item: what belongs together, joined again.
 *
 * @param text the pieces joined by one space, or by nothing
 * @param pieces where each piece stands in the file; it is as long as there, unless it is written
 *     in another way, such as an entity of HTML
 * @param starts where each piece begins in {@code text}, ascending from 0
 * @param role what the block is for
 * @param declared the language that the file says it is in; empty if it says nothing
 * @param leftOut why it is {@link Role#BOILERPLATE}; empty exactly if it is not
 */
public record Block(
    String text,
    List<Span> pieces,
    List<Integer> starts,
    Role role,
    Optional<Language> declared,
    Optional<LeftOutReason> leftOut) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there is not one start for each piece
   */
  public Block {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(declared, "declared");
    pieces = List.copyOf(pieces);
    starts = List.copyOf(starts);
    if (pieces.isEmpty() || pieces.size() != starts.size()) {
      throw new IllegalArgumentException(
          "one start for each of " + pieces.size() + " pieces: " + starts.size());
    }
    if (leftOut.isPresent() == role.isContent()) {
      throw new IllegalArgumentException("role " + role + " does not fit a reason: " + leftOut);
    }
  }

  /** A block of a file that says nothing about its language. */
  public Block(String text, List<Span> pieces, List<Integer> starts, Role role) {
    this(text, pieces, starts, role, Optional.empty());
  }

  /** A block that is content. */
  public Block(
      String text,
      List<Span> pieces,
      List<Integer> starts,
      Role role,
      Optional<Language> declared) {
    this(text, pieces, starts, role, declared, Optional.empty());
  }

  /**
   * Where a non-empty stretch of this block's text stands in the file, breaks in the middle
   * included.
   */
  public Span inFile(Span stretch) {
    return new Span(unit(stretch.start()).start(), unit(stretch.end() - 1).end());
  }

  /** Whether the block was put together from broken lines. */
  public boolean isRepaired() {
    return pieces.size() > 1;
  }

  /** The same block as content of another role. */
  public Block as(Role other) {
    return new Block(text, pieces, starts, other, declared);
  }

  /** The same block, which is neither translated nor aligned. */
  public Block leftOut(LeftOutReason reason) {
    return new Block(text, pieces, starts, Role.BOILERPLATE, declared, Optional.of(reason));
  }

  /** What a page says of itself says nothing about the posts that it quotes. */
  public Block withoutLanguage() {
    return new Block(text, pieces, starts, role, Optional.empty(), leftOut);
  }

  /** The same block of a text that is itself written otherwise in the file. */
  public Block via(PlacedText field) {
    MappedText mapped = new MappedText();
    PlacedText.Walk places = field.walk();
    for (int k = 0; k < pieces.size(); k++) {
      Span piece = pieces.get(k);
      int start = starts.get(k);
      int end = start + length(k);
      boolean plain = length(k) == piece.length();
      for (int i = start; i < end; i++) {
        int from = plain ? piece.start() + i - start : piece.start();
        int to = plain ? from + 1 : piece.end();
        mapped.add(text.charAt(i), places.inFile(from), places.inFile(to));
      }
      if (k + 1 < pieces.size() && end < starts.get(k + 1)) {
        mapped.space();
      }
    }
    Block told = mapped.toBlock(Role.PROSE, declared);
    return leftOut.isPresent() ? told.leftOut(leftOut.get()) : told.as(role);
  }

  /** The same block, whose pieces stand in a legible text, placed in the text as it is written. */
  public Block via(Legible read) {
    if (read.isInPlace()) {
      return this;
    }
    List<Span> written = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      int shift = starts.get(k) - pieces.get(k).start();
      List<Legible.Run> runs = read.runs(pieces.get(k));
      for (int r = 0; r < runs.size(); r++) {
        int at = runs.get(r).start() + shift;
        int next = r + 1 < runs.size() ? runs.get(r + 1).start() + shift : 0;
        // A space before a piece is no part of the one before it.
        Span run =
            next > 0 && text.charAt(next - 1) == ' ' ? cut(runs.get(r)) : runs.get(r).written();
        if (run.length() > 0) {
          written.add(run);
          places.add(at);
        }
      }
    }
    return new Block(text, written, places, role, declared);
  }

  private static Span cut(Legible.Run run) {
    return new Span(run.written().start(), run.written().end() - 1);
  }

  /** The same block as it is compared and translated; letters may still be written with accents. */
  Block legible() {
    Legible read = Legible.of(text);
    if (read.text().equals(text)) {
      return this;
    }
    MappedText mapped = new MappedText();
    for (int i = 0; i < read.text().length(); i++) {
      Span place = inFile(read.written(new Span(i, i + 1)));
      mapped.add(read.text().charAt(i), place.start(), place.end());
    }
    return mapped.toBlock(role, declared);
  }

  /** The trimmed stretch of this block from {@code from} to {@code to} as a block of its own. */
  public Block part(int from, int to) {
    Span trimmed = Spaces.trimmed(text, from, to, Spaces::isSpaceOrUnseen);
    int start = trimmed.start();
    int end = trimmed.end();
    List<Span> cut = new ArrayList<>();
    List<Integer> cutStarts = new ArrayList<>();
    for (int i = pieceAt(start); i < pieces.size() && starts.get(i) < end; i++) {
      int first = Math.max(start, starts.get(i));
      int last = Math.min(end, starts.get(i) + length(i));
      cut.add(inFile(new Span(first, last)));
      cutStarts.add(first - start);
    }
    return new Block(text.substring(start, end), cut, cutStarts, role, declared, leftOut);
  }

  private int pieceAt(int position) {
    int found = Collections.binarySearch(starts, position);
    return found >= 0 ? found : -found - 2;
  }

  /** Where the unit of text at a position stands; all of its piece if that is written otherwise. */
  private Span unit(int position) {
    int piece = pieceAt(position);
    Span span = pieces.get(piece);
    int length = length(piece);
    int inside = position - starts.get(piece);
    if (inside >= length) {
      return new Span(span.end(), span.end() + 1);
    }
    int start = span.start() + inside;
    return length == span.length() ? new Span(start, start + 1) : span;
  }

  /** Length of a piece in the text, without the space that joins it to the next. */
  private int length(int piece) {
    if (piece == starts.size() - 1) {
      return text.length() - starts.get(piece);
    }
    int next = starts.get(piece + 1);
    return (text.charAt(next - 1) == ' ' ? next - 1 : next) - starts.get(piece);
  }
}
