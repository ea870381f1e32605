package io.cotejo.cli.measure;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.ExplainedAlignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.JudgedText;
import io.cotejo.evaluate.JudgedText.JudgedBead;
import io.cotejo.evaluate.ParallelText;
import io.cotejo.evaluate.SoundJudge;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.LineAlignment;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.host.BackEnds;
import java.util.ArrayList;
import java.util.List;

/** Aligns texts with gold, as they are and changed, and judges each bead. */
final class BeadExamples {

  private static final String AS_IT_IS = "";

  private final List<JudgedText> texts = new ArrayList<>();

  /** Those of all groups so far. */
  List<JudgedText> all() {
    return List.copyOf(texts);
  }

  /** The texts of a group share their statistics; each of those that were changed has its own. */
  void add(GoldGroup group) throws InvalidInputException {
    PipelineOptions options =
        PipelineOptions.defaults().toBuilder()
            .sources(List.of(group.source()))
            .target(group.target())
            .backend(PipelineOptions.NO_BACKEND)
            .build();
    AlignOptions search = AlignOptions.defaults();
    DeliveryFactory deliveries = DeliveryFactory.of(BackEnds.installed());
    try (LineAlignment aligner = new LineAlignment(options, search, deliveries)) {
      JudgedText.Origin asItIs = new JudgedText.Origin(group.set(), group.pivot(), AS_IT_IS);
      List<ExplainedAlignment> found =
          aligner.explain(group.texts().stream().map(t -> pair(aligner, t)).toList());
      for (int k = 0; k < found.size(); k++) {
        add(asItIs, group.texts().get(k), found.get(k));
      }
      for (TextVariants.Variant variant : new TextVariants(group.texts()).all()) {
        JudgedText.Origin origin =
            new JudgedText.Origin(group.set(), group.pivot(), variant.name());
        ParallelText text = variant.text();
        add(origin, text, aligner.explain(List.of(pair(aligner, text))).get(0));
      }
    }
  }

  private static DocumentPair pair(LineAlignment aligner, ParallelText text) {
    return aligner.pair(text.source(), text.pivot(), text.target());
  }

  private void add(JudgedText.Origin origin, ParallelText text, ExplainedAlignment found) {
    SoundJudge judge = new SoundJudge(text.gold());
    DocumentPair pair = found.alignment().pair();
    List<Bead> beads = found.alignment().beads();
    List<JudgedBead> judged = new ArrayList<>();
    for (int k = 0; k < beads.size(); k++) {
      Bead bead = beads.get(k);
      GoldBead told =
          new GoldBead(
              indices(pair.source(), bead.source()), indices(pair.target(), bead.target()));
      judged.add(new JudgedBead(bead.isNull(), judge.isSound(told), found.features().get(k)));
    }
    texts.add(new JudgedText(origin, found.ofTexts(), found.apart(), judged));
  }

  private static List<Integer> indices(Side side, IndexRange range) {
    return side.sentences().subList(range.start(), range.end()).stream()
        .map(Sentence::index)
        .toList();
  }
}
