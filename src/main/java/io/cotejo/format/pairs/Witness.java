package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Passes rows on and remembers in which languages they are. Not safe to share. */
final class Witness implements RowTaker {

  private final RowTaker next;
  private Language source = Language.UNDETERMINED;
  private Language target = Language.UNDETERMINED;
  private boolean sawRow;

  Witness(RowTaker next) {
    this.next = next;
  }

  @Override
  public void row(ReviewedPair row) throws IOException {
    AlignedPair pair = row.pair();
    sawRow = true;
    source = told(source, pair.source());
    target = told(target, pair.target());
    next.row(row);
  }

  @Override
  public void leftOut(LeftOut out) throws IOException {
    next.leftOut(out);
  }

  /** The first one that is told holds for all. */
  private static Language told(Language known, Optional<Passage> side) {
    return known.equals(Language.UNDETERMINED) && side.isPresent() ? side.get().language() : known;
  }

  boolean sawRow() {
    return sawRow;
  }

  /** What is known of rows that say of themselves in which languages they are. */
  BitextRows.Found found(List<String> passedOver) {
    return new BitextRows.Found(
        source.equals(Language.UNDETERMINED) ? Language.SPANISH : source,
        target.equals(Language.UNDETERMINED) ? Language.ENGLISH : target,
        passedOver);
  }
}
