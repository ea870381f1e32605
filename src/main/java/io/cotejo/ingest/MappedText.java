package io.cotejo.ingest;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the text of a block together, unit by unit, and remembers where each stands in the file.
 * White space is folded to one space, and left out at both ends; the rest is made {@link
 * io.cotejo.text.Legible}. Not safe to share.
 */
public final class MappedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> pieces = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /** The piece that is growing; there is none before the first unit. */
  private int pieceStart = -1;

  private int pieceEnd;

  /** Whether the growing piece is as long in the file as here. */
  private boolean plain;

  private boolean spaceDue;

  /** Adds a unit that stands in the file from {@code start} to {@code end}. */
  public void add(char c, int start, int end) {
    if (isSpaceOrNothing(c)) {
      return;
    }
    boolean plainUnit = end == start + 1;
    boolean follows = plain && plainUnit && start == pieceEnd + (spaceIsDue() ? 1 : 0);
    if (!follows) {
      finishPiece();
    }
    if (spaceIsDue()) {
      text.append(' ');
    }
    spaceDue = false;
    if (!follows) {
      pieceStart = start;
      plain = plainUnit;
      starts.add(text.length());
    }
    pieceEnd = end;
    text.append(c);
  }

  /** Adds what is written in another way in the file, such as an entity of two units. */
  public void add(String units, int start, int end) {
    if (units.length() == 1) {
      add(units.charAt(0), start, end);
    } else if (!units.isEmpty()) {
      add(units.charAt(0), start, end);
      for (int i = 1; i < units.length(); i++) {
        addToPiece(units.charAt(i));
      }
    }
  }

  private void addToPiece(char c) {
    if (!isSpaceOrNothing(c)) {
      text.append(c);
    }
  }

  private boolean isSpaceOrNothing(char c) {
    boolean space = Spaces.isSpace(c);
    spaceDue |= space;
    return space || Spaces.isUnseen(c);
  }

  /** White space that stands nowhere in the file: where a tag parts two words. */
  public void space() {
    spaceDue = true;
  }

  private boolean spaceIsDue() {
    return spaceDue && text.length() > 0;
  }

  private void finishPiece() {
    if (pieceStart >= 0) {
      pieces.add(new Span(pieceStart, pieceEnd));
    }
    plain = false;
  }

  public boolean isEmpty() {
    return text.length() == 0;
  }

  public int length() {
    return text.length();
  }

  /** The block; nothing can be added afterwards. */
  public Block toBlock(Role role, Optional<Language> declared) {
    finishPiece();
    pieceStart = -1;
    return new Block(text.toString(), pieces, starts, role, declared).legible();
  }
}
