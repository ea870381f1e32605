package io.cotejo.pipeline;

import io.cotejo.align.DocumentPairing;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Settled;
import io.cotejo.pipeline.PipelineOptions.Mode;
import java.util.List;
import java.util.stream.Stream;

/** A stage whose aligners are told what to find, and documents for it. Used by one thread. */
final class StageUnderTest {

  /** Ten sentences of one word each. */
  static final List<String> NEWS =
      List.of(
          "mist", "ferry", "strike", "pilot", "cargo", "beach", "storm", "crane", "mole", "sail");

  static final List<String> TALE =
      List.of("witch", "oven", "crumb", "forest", "stone", "candy", "cage", "bone", "duck", "gold");

  final FakeAligner inOrder = FakeAligner.inOrder();
  final FakeAligner inAnyOrder = FakeAligner.inAnyOrder();

  List<Alignment> align(Mode mode, Settled settled, Translated... documents) {
    PipelineOptions options = PipelineOptions.defaults().toBuilder().mode(mode).threads(1).build();
    PairFinder pairs = new PairFinder(options, new DocumentPairing());
    return new AlignmentStage(options, pairs, inOrder, inAnyOrder)
        .with(settled)
        .align(List.of(documents))
        .alignments();
  }

  /** The first sentences of the news, the others of the tale. */
  static List<String> mixed(int ofNews) {
    return Stream.concat(NEWS.stream().limit(ofNews), TALE.stream().skip(ofNews)).toList();
  }

  static List<String> names(List<Alignment> found) {
    return found.stream().map(a -> FakeAligner.name(a.pair())).toList();
  }

  static Translated spanish(String name, List<String> pivots) {
    return MadeDocuments.translated(name, Language.SPANISH, pivots);
  }

  static Translated english(String name, List<String> words) {
    return MadeDocuments.translated(name, Language.ENGLISH, words);
  }

  static Bead bead(int i, int j, double confidence) {
    return new Bead(new IndexRange(i, i + 1), new IndexRange(j, j + 1), 0, confidence);
  }
}
