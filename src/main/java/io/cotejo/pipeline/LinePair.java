package io.cotejo.pipeline;

import io.cotejo.align.Sections;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.Span;
import io.cotejo.text.Legible;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two files of one sentence a line. Blank lines are no sentences, but keep their numbers.
 *
 * @param pair the lines that are not blank; the index of a sentence is the number of its line, from
 *     0
 * @param sourceLines number of lines of the source, blank ones too
 * @param targetLines number of lines of the target, blank ones too
 * @param fixed beads that are known, by position on the sides; kept in source order
 */
public record LinePair(DocumentPair pair, int sourceLines, int targetLines, List<Bead> fixed) {

  /**
   * Copies the list and checks it.
   *
   * @throws IllegalArgumentException if known beads cross, overlap or leave the texts
   */
  public LinePair {
    Objects.requireNonNull(pair, "pair");
    fixed = new Sections(pair, fixed).fixed();
  }

  /** The side of a file's lines. */
  static Side side(String name, Language language, List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String text = Legible.text(line);
      if (!text.isBlank()) {
        Span span = new Span(start, start + line.length());
        sentences.add(new Sentence(i, i, span, text, language, Role.PROSE));
      }
      start += line.length() + 1;
    }
    return new Side(name, language, sentences);
  }

  /**
   * The beads of lines that hold a marker: the k-th of the source with the k-th of the target.
   *
   * @throws IllegalArgumentException if one side has more of them
   */
  static List<Bead> boundaries(DocumentPair pair, String marker) {
    List<Integer> sources = marked(pair.source(), marker);
    List<Integer> targets = marked(pair.target(), marker);
    if (sources.size() != targets.size()) {
      throw new IllegalArgumentException(
          "boundary '"
              + marker
              + "' stands "
              + sources.size()
              + " times in the source and "
              + targets.size()
              + " times in the target");
    }
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < sources.size(); k++) {
      beads.add(
          new Bead(
              new IndexRange(sources.get(k), sources.get(k) + 1),
              new IndexRange(targets.get(k), targets.get(k) + 1),
              0,
              1));
    }
    return beads;
  }

  private static List<Integer> marked(Side side, String marker) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < side.size(); i++) {
      if (side.text(i).strip().equals(marker)) {
        positions.add(i);
      }
    }
    return positions;
  }
}
