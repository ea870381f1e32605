package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;

class SplitterTrainerTest {

  private static final Path TRAINING = Path.of("src/main/training/es-sentences.txt");

  /** The share of boundaries that a model gets right on texts it was not trained on. */
  private static final double LEAST_F1 = 0.97;

  private final SplitterTrainer trainer = new SplitterTrainer();

  @Test
  void shippedModelSplitsAsAFreshlyTrainedOneDoes() throws IOException {
    List<String> lines = Files.readAllLines(TRAINING);
    SentenceSplitter shipped =
        new OpenNlpSentenceSplitter(
            SentenceModels.spanish().load(), BreakRules.of(Language.SPANISH));
    SentenceSplitter fresh =
        new OpenNlpSentenceSplitter(
            trainer.train(Language.SPANISH, lines), BreakRules.of(Language.SPANISH));
    for (List<String> text : texts(lines)) {
      String paragraph = String.join(" ", text);
      assertThat(shipped.split(paragraph)).isEqualTo(fresh.split(paragraph));
    }
  }

  @Test
  void modelSurvivesBeingWrittenAndRead() throws IOException {
    SentenceModel model = trainer.train(Language.SPANISH, Files.readAllLines(TRAINING));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    SentenceModel again = new SentenceModel(new ByteArrayInputStream(bytes.toByteArray()));
    String paragraph = "Llegó el Dr. Ruiz a las 9.30 h. ¿Y después? Nada.";
    assertThat(new OpenNlpSentenceSplitter(again, BreakRules.of(Language.SPANISH)).split(paragraph))
        .isEqualTo(
            new OpenNlpSentenceSplitter(model, BreakRules.of(Language.SPANISH)).split(paragraph))
        .hasSize(3);
  }

  @Test
  void modelOfFourFifthsSplitsTheRest() throws IOException {
    List<List<String>> texts = texts(Files.readAllLines(TRAINING));
    List<String> training = new ArrayList<>();
    List<List<String>> held = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (i % 5 == 0) {
        held.add(texts.get(i));
      } else {
        training.addAll(texts.get(i));
        training.add("");
      }
    }
    SentenceSplitter splitter =
        new OpenNlpSentenceSplitter(
            trainer.train(Language.SPANISH, training), BreakRules.of(Language.SPANISH));
    assertThat(boundaryF1(splitter, held)).isGreaterThan(LEAST_F1);
  }

  /** F1 of the places between sentences that end with a mark, over all texts together. */
  private static double boundaryF1(SentenceSplitter splitter, List<List<String>> texts) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (List<String> text : texts) {
      List<String> marked = text.stream().filter(l -> l.matches(".*[.?!…»)—]")).toList();
      Set<Integer> gold = new HashSet<>();
      int end = -1;
      for (String sentence : marked) {
        end += 1 + sentence.length();
        gold.add(end);
      }
      Set<Integer> split = new HashSet<>();
      for (Span span : splitter.split(String.join(" ", marked))) {
        split.add(span.end());
      }
      found += split.size();
      wanted += gold.size();
      split.retainAll(gold);
      right += split.size();
    }
    return 2.0 * right / (found + wanted);
  }

  private static List<List<String>> texts(List<String> lines) {
    List<List<String>> texts = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        text.add(line.strip());
      } else if (!text.isEmpty()) {
        texts.add(List.copyOf(text));
        text.clear();
      }
    }
    if (!text.isEmpty()) {
      texts.add(List.copyOf(text));
    }
    return texts;
  }
}
