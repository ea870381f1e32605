package io.cotejo.cli.measure;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.SplitFlags;
import io.cotejo.evaluate.BoundaryDocument;
import io.cotejo.evaluate.BoundaryReport;
import io.cotejo.evaluate.Labelled;
import io.cotejo.format.SegmentedText;
import io.cotejo.format.SegmentedTextReader;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.ProgressListener;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Runs Cotejo's own stages on gold files, to measure them. */
final class OwnStages {

  private final Console console;
  private final SplitFlags flags;

  OwnStages(Console console, SplitFlags flags) {
    this.console = console;
    this.flags = flags;
  }

  /** Gold labels with those of the test files, or with the languages that Cotejo tells. */
  List<Labelled> labels(List<String> gold, List<String> test)
      throws IOException, InvalidInputException {
    List<String> labels = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String file : gold) {
      readGold(file, labels, texts);
    }
    List<String> found = new ArrayList<>();
    for (String file : test) {
      TextLines.of(console, file).forEach(l -> found.add(l.split("\t", 2)[0]));
    }
    if (test.isEmpty()) {
      pipeline().languages(texts).stream().map(Language::code).forEach(found::add);
    }
    if (found.size() != labels.size()) {
      throw new InvalidInputException(
          Diagnostic.of("--test", found.size() + " labels for " + labels.size() + " of the gold"));
    }
    List<Labelled> pairs = new ArrayList<>();
    for (int k = 0; k < labels.size(); k++) {
      pairs.add(new Labelled(labels.get(k), found.get(k)));
    }
    return pairs;
  }

  private void readGold(String file, List<String> labels, List<String> texts)
      throws IOException, InvalidInputException {
    int number = 0;
    for (String line : TextLines.of(console, file)) {
      number++;
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new InvalidInputException(
            new Diagnostic(file, number, 0, "needs a label, a tab and a sentence"));
      }
      labels.add(line.substring(0, tab));
      texts.add(line.substring(tab + 1));
    }
  }

  /** Gold boundaries with those of the test files, or with those that Cotejo finds. */
  BoundaryReport boundaries(List<String> gold, List<String> test)
      throws IOException, InvalidInputException {
    List<SegmentedText> texts = texts(gold);
    List<SegmentedText> given = texts(test);
    if (!test.isEmpty()
        && !texts.stream()
            .map(SegmentedText::text)
            .toList()
            .equals(given.stream().map(SegmentedText::text).toList())) {
      throw new InvalidInputException(
          Diagnostic.of("--test", "its texts are not those of the gold, in their order"));
    }
    Pipeline pipeline = pipeline();
    List<BoundaryDocument> documents = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      List<Span> found =
          test.isEmpty() ? found(pipeline, texts.get(k).text()) : given.get(k).sentences();
      documents.add(new BoundaryDocument(texts.get(k).sentences(), found));
    }
    return BoundaryReport.of(documents);
  }

  private List<SegmentedText> texts(List<String> files) throws IOException, InvalidInputException {
    List<SegmentedText> texts = new ArrayList<>();
    for (String file : files) {
      String lines = String.join("\n", TextLines.of(console, file));
      texts.addAll(new SegmentedTextReader().read(file, new StringReader(lines)));
    }
    return texts;
  }

  private static List<Span> found(Pipeline pipeline, String text) {
    return pipeline.read("text", text).value().stream()
        .flatMap(raw -> pipeline.segment(List.of(raw)).stream())
        .map(Document::sentences)
        .flatMap(List::stream)
        .map(Sentence::span)
        .toList();
  }

  private Pipeline pipeline() throws InvalidInputException {
    return PipelineFlags.pipeline(flags.options(console), console, ProgressListener.SILENT);
  }
}
