package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A translation of which whole parts were moved: cut where the links of the pair jump, so that each
 * part can be aligned in order. Immutable.
 */
public final class MovedBlocks {

  /** Links of one block are this many sentences apart at most, on both sides. */
  private static final int WIDEST_GAP = 6;

  /** Fewer links in a row may have come together by chance. */
  private static final int LEAST_LINKS = 3;

  private final DocumentPair whole;
  private final List<Part> parts;

  /** A block and what is around it: [i0, i1) of the source, [j0, j1) of the target. */
  private record Part(int i0, int i1, int j0, int j1) {}

  /** Links in a row, by their first and last sentences. */
  private record Block(
      int firstSource, int lastSource, int firstTarget, int lastTarget, int links) {
    Block with(Bead link) {
      return new Block(
          firstSource, link.source().end() - 1, firstTarget, link.target().end() - 1, links + 1);
    }

    boolean continuedBy(Bead link) {
      int across = link.source().start() - lastSource;
      int down = link.target().start() - lastTarget;
      return across > 0 && across <= WIDEST_GAP && down > 0 && down <= WIDEST_GAP;
    }
  }

  private MovedBlocks(DocumentPair whole, List<Part> parts) {
    this.whole = whole;
    this.parts = parts;
  }

  /**
   * Cuts a pair.
   *
   * @param links of the pair, in any order
   */
  public static MovedBlocks of(Alignment links) {
    DocumentPair whole = links.pair();
    List<Block> blocks = new ArrayList<>();
    Block current = null;
    for (Bead link : inSourceOrder(links)) {
      if (current != null && current.continuedBy(link)) {
        current = current.with(link);
      } else {
        keep(current, blocks);
        current =
            new Block(
                link.source().start(),
                link.source().end() - 1,
                link.target().start(),
                link.target().end() - 1,
                1);
      }
    }
    keep(current, blocks);
    return new MovedBlocks(whole, parts(whole, blocks));
  }

  private static List<Bead> inSourceOrder(Alignment links) {
    return links.beads().stream()
        .filter(b -> !b.isNull())
        .sorted(Comparator.comparingInt(b -> b.source().start()))
        .toList();
  }

  private static void keep(Block block, List<Block> blocks) {
    if (block != null && block.links() >= LEAST_LINKS) {
      blocks.add(block);
    }
  }

  /** What lies between two blocks goes half to the one, half to the other, on each side. */
  private static List<Part> parts(DocumentPair whole, List<Block> blocks) {
    int[] i0 = starts(blocks.stream().map(b -> new int[] {b.firstSource, b.lastSource}).toList());
    List<Integer> byTarget =
        IntStream.range(0, blocks.size())
            .boxed()
            .sorted(Comparator.comparingInt(k -> blocks.get(k).firstTarget))
            .toList();
    int[] j0 =
        starts(
            byTarget.stream()
                .map(k -> new int[] {blocks.get(k).firstTarget, blocks.get(k).lastTarget})
                .toList());
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < blocks.size(); k++) {
      int t = byTarget.indexOf(k);
      parts.add(
          new Part(
              i0[k],
              k + 1 < i0.length ? i0[k + 1] : whole.source().size(),
              j0[t],
              t + 1 < j0.length ? j0[t + 1] : whole.target().size()));
    }
    return parts;
  }

  private static int[] starts(List<int[]> spans) {
    int[] starts = new int[spans.size()];
    for (int k = 1; k < starts.length; k++) {
      int end = spans.get(k - 1)[1] + 1;
      starts[k] = Math.max(end, (end + spans.get(k)[0] + 1) / 2);
    }
    return starts;
  }

  /** Whether there is more than one part, each with a target of its own. */
  public boolean areMoved() {
    return parts.size() > 1
        && parts.stream().allMatch(p -> p.i0 < p.i1 && p.j0 < p.j1)
        && IntStream.range(1, parts.size()).anyMatch(k -> parts.get(k).j0 < parts.get(k - 1).j0);
  }

  /** The parts, to be aligned in order, by source. */
  public List<DocumentPair> parts() {
    return parts.stream().map(p -> Sections.part(whole, p.i0, p.i1, p.j0, p.j1)).toList();
  }

  /** The alignment of the whole, in which links cross, from those of its parts. */
  public Alignment join(List<Alignment> aligned) {
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) {
      Part part = parts.get(k);
      for (Bead bead : aligned.get(k).beads()) {
        beads.add(Sections.shifted(bead, part.i0, part.j0));
      }
    }
    beads.sort(
        Comparator.comparing((Bead b) -> b.source().isEmpty())
            .thenComparingInt(b -> (b.source().isEmpty() ? b.target() : b.source()).start()));
    return new Alignment(whole, Alignment.Order.CROSSING, beads);
  }
}
