package io.cotejo.cli.run;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.Sentence;
import io.cotejo.format.SentenceJsonl;
import io.cotejo.format.SentenceLine;
import io.cotejo.pipeline.Translated;
import io.cotejo.text.Parallel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sentences as JSONL: lines are made by all threads, some thousands at a time, and written in
 * order.
 *
 * @param documents with their translations, if they have any
 * @param mixed tells the stretches of a sentence in several languages; thread-safe
 * @param threads how many make lines at a time
 */
record SentenceOutput(
    List<Translated> documents, Function<Sentence, List<LanguageSpan>> mixed, int threads)
    implements StageCommand.Output {

  /** Sentences that are worth handing over. */
  private static final int PART = 128;

  /** Parts that are held before they are written. */
  private static final int WINDOW = 64;

  /** Neighbouring sentences of a document. */
  private record Part(Translated translated, List<Sentence> sentences) {}

  @Override
  public void writeTo(Writer out) throws IOException {
    List<Part> window = new ArrayList<>();
    for (Translated translated : documents) {
      List<Sentence> all = translated.document().sentences();
      for (int from = 0; from < all.size(); from += PART) {
        window.add(new Part(translated, all.subList(from, Math.min(all.size(), from + PART))));
        if (window.size() == WINDOW) {
          write(window, out);
          window.clear();
        }
      }
    }
    write(window, out);
  }

  private void write(List<Part> window, Writer out) throws IOException {
    for (String lines : Parallel.map(window, threads, this::lines)) {
      out.write(lines);
    }
  }

  private String lines(Part part) {
    StringWriter lines = new StringWriter();
    SentenceJsonl jsonl = new SentenceJsonl();
    for (Sentence sentence : part.sentences) {
      try {
        jsonl.write(line(part.translated, sentence), lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines.toString();
  }

  private SentenceLine line(Translated translated, Sentence sentence) {
    return new SentenceLine(
        translated.document().name(),
        sentence,
        Optional.ofNullable(translated.translations().get(sentence.index())),
        List.<Doubt>copyOf(translated.doubts().getOrDefault(sentence.index(), Set.of())),
        mixed.apply(sentence));
  }
}
