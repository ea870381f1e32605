package io.cotejo.segment;

import io.cotejo.bitext.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains an OpenNLP sentence model from text with one sentence a line. Stateless and thread-safe.
 */
public final class SplitterTrainer {

  private static final char[] SENTENCE_ENDS = {'.', '?', '!', '…'};
  private static final int ITERATIONS = 200;

  /**
   * Every feature counts, even one seen once: the training text is small and written to cover rare
   * cases.
   */
  private static final int CUTOFF = 1;

  /**
   * Trains a model.
   *
   * @param lines one sentence each; a blank line ends a text
   * @return the model, to be serialized
   * @throws IOException if OpenNLP fails
   */
  public SentenceModel train(Language language, List<String> lines) throws IOException {
    SentenceDetectorFactory factory =
        new SentenceDetectorFactory(language.code(), true, null, SENTENCE_ENDS);
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    return SentenceDetectorME.train(
        language.code(), new CollectionObjectStream<>(samples(lines)), factory, parameters);
  }

  /**
   * Trains a model and writes it as OpenNLP reads it.
   *
   * @param lines one sentence each; a blank line ends a text
   * @param out where the model goes; not closed here
   * @throws IOException if OpenNLP or {@code out} does
   */
  public void train(Language language, List<String> lines, OutputStream out) throws IOException {
    train(language, lines).serialize(out);
  }

  private static List<SentenceSample> samples(List<String> lines) {
    List<SentenceSample> samples = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        int start = text.length();
        text.append(line.strip());
        sentences.add(new Span(start, text.length()));
        text.append(' ');
      } else if (!sentences.isEmpty()) {
        samples.add(new SentenceSample(text, sentences.toArray(Span[]::new)));
        text.setLength(0);
        sentences.clear();
      }
    }
    if (!sentences.isEmpty()) {
      samples.add(new SentenceSample(text, sentences.toArray(Span[]::new)));
    }
    return samples;
  }
}
