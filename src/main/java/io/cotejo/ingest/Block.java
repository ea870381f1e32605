package io.cotejo.ingest;

import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph, heading or list item: lines that belong together, joined again.
 *
 * @param text the pieces joined by one space, or by nothing before a closing mark
 * @param pieces where each piece stands in the file
 * @param starts where each piece begins in {@code text}, ascending from 0
 * @param role what the block is for
 */
public record Block(String text, List<Span> pieces, List<Integer> starts, Role role) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there is not one start for each piece
   */
  public Block {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(role, "role");
    pieces = List.copyOf(pieces);
    starts = List.copyOf(starts);
    if (pieces.isEmpty() || pieces.size() != starts.size()) {
      throw new IllegalArgumentException(
          "one start for each of " + pieces.size() + " pieces: " + starts.size());
    }
  }

  /**
   * Where a non-empty stretch of this block's text stands in the file, breaks in the middle
   * included.
   */
  public Span inFile(Span stretch) {
    return new Span(offset(stretch.start()), offset(stretch.end() - 1) + 1);
  }

  /** Whether the block was put together from broken lines. */
  public boolean isRepaired() {
    return pieces.size() > 1;
  }

  Block as(Role other) {
    return new Block(text, pieces, starts, other);
  }

  /** The trimmed stretch of this block from {@code from} to {@code to} as a block of its own. */
  Block part(int from, int to, Role newRole) {
    int start = from;
    int end = to;
    while (start < end && Line.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Line.isSpace(text.charAt(end - 1))) {
      end--;
    }
    List<Span> cut = new ArrayList<>();
    List<Integer> cutStarts = new ArrayList<>();
    for (int i = pieceAt(start); i < pieces.size() && starts.get(i) < end; i++) {
      int first = Math.max(start, starts.get(i));
      int last = Math.min(end, starts.get(i) + pieces.get(i).length());
      cut.add(new Span(offset(first), offset(last - 1) + 1));
      cutStarts.add(first - start);
    }
    return new Block(text.substring(start, end), cut, cutStarts, newRole);
  }

  private int pieceAt(int position) {
    int piece = starts.size() - 1;
    while (starts.get(piece) > position) {
      piece--;
    }
    return piece;
  }

  private int offset(int position) {
    int piece = pieceAt(position);
    int inside = Math.min(position - starts.get(piece), pieces.get(piece).length());
    return pieces.get(piece).start() + inside;
  }
}
