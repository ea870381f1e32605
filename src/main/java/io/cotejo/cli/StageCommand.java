package io.cotejo.cli;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Sentence;
import io.cotejo.format.SentenceJsonl;
import io.cotejo.format.SentenceLine;
import io.cotejo.ingest.InputFinder;
import io.cotejo.ingest.RawDocument;
import io.cotejo.pipeline.Outcome;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Translated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * A stage by itself. It takes documents, which go through the stages before it first, or what the
 * stage before it wrote, on standard input.
 */
abstract class StageCommand extends AbstractCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Documents: files, folders (recursive), globs. Without any, or with -, standard input: the"
              + " JSONL of the stage before, or the text of one document.")
  private List<String> inputs = List.of();

  @Mixin private PipelineFlags flags;

  private final List<Diagnostic> problems = new ArrayList<>();

  StageCommand(Console console) {
    super(console);
  }

  @Override
  public final Integer call() throws IOException, InvalidInputException {
    Progress progress = new Progress(console(), quiet());
    try (Writer out = new OutputStreamWriter(console().out(), StandardCharsets.UTF_8)) {
      Source source = source();
      Pipeline pipeline = flags.pipeline(source.console, progress);
      work(pipeline, source, out);
      progress.done();
    }
    problems.forEach(p -> console().err().println(p));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** Does the work of the stage on what {@link Source} gives. */
  abstract void work(Pipeline pipeline, Source source, Writer out)
      throws IOException, InvalidInputException;

  /** Where the documents come from. */
  final class Source {
    private final Console console;
    private final List<SentenceLine> lines;

    private Source(Console console, List<SentenceLine> lines) {
      this.console = console;
      this.lines = lines;
    }

    /** Whether standard input holds sentences of the stage before. */
    boolean isJsonl() {
      return lines != null;
    }

    /** The sentences from standard input by document, or those of the documents named. */
    List<Document> segmented(Pipeline pipeline) throws InvalidInputException {
      if (lines != null) {
        return translated().stream().map(Translated::document).toList();
      }
      return pipeline.segment(raw(pipeline));
    }

    List<Document> detected(Pipeline pipeline) throws InvalidInputException {
      return lines != null ? segmented(pipeline) : pipeline.detect(segmented(pipeline));
    }

    List<Translated> translated() throws InvalidInputException {
      Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
      Map<String, Map<Integer, String>> pivots = new HashMap<>();
      for (SentenceLine line : lines) {
        sentences.computeIfAbsent(line.document(), k -> new ArrayList<>()).add(line.sentence());
        Map<Integer, String> known = pivots.computeIfAbsent(line.document(), k -> new HashMap<>());
        line.pivot().ifPresent(p -> known.put(line.sentence().index(), p));
      }
      List<Translated> documents = new ArrayList<>();
      for (Map.Entry<String, List<Sentence>> entry : sentences.entrySet()) {
        documents.add(
            new Translated(document(entry.getKey(), entry.getValue()), pivots.get(entry.getKey())));
      }
      return documents;
    }

    private Document document(String name, List<Sentence> sentences) throws InvalidInputException {
      try {
        return new Document(name, sentences);
      } catch (IllegalArgumentException e) {
        throw new InvalidInputException(
            Diagnostic.of("-", "sentences are missing or out of order: " + e.getMessage()));
      }
    }

    private List<RawDocument> raw(Pipeline pipeline) throws InvalidInputException {
      List<String> arguments = inputs.isEmpty() ? List.of("-") : inputs;
      InputFinder.Found found = new InputFinder(console.folder()).find(arguments);
      problems.addAll(found.missing());
      List<Outcome<RawDocument>> outcomes = pipeline.read(found.inputs());
      outcomes.forEach(o -> o.problem().ifPresent(problems::add));
      List<RawDocument> raw = outcomes.stream().flatMap(o -> o.value().stream()).toList();
      if (raw.isEmpty()) {
        throw new InvalidInputException(problems.get(0));
      }
      return raw;
    }
  }

  private Source source() throws IOException, InvalidInputException {
    boolean fromStdin = inputs.isEmpty() || inputs.equals(List.of("-"));
    if (!fromStdin) {
      return new Source(console(), null);
    }
    PushbackInputStream in = new PushbackInputStream(console().in());
    int first = in.read();
    if (first >= 0) {
      in.unread(first);
    }
    if (first == '{') {
      return new Source(
          console(),
          new SentenceJsonl().read("-", new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
    InputStream text = first < 0 ? new ByteArrayInputStream(new byte[0]) : in;
    return new Source(
        new Console(
            text, console().out(), console().err(), console().folder(), console().interactive()),
        null);
  }

  static void write(List<Translated> documents, Writer out) throws IOException {
    SentenceJsonl jsonl = new SentenceJsonl();
    for (Translated translated : documents) {
      for (Sentence sentence : translated.document().sentences()) {
        Optional<String> pivot = Optional.ofNullable(translated.pivots().get(sentence.index()));
        jsonl.write(new SentenceLine(translated.document().name(), sentence, pivot), out);
      }
    }
  }

  static List<Translated> untranslated(List<Document> documents) {
    return documents.stream().map(d -> new Translated(d, Map.of())).toList();
  }
}
