package io.cotejo.cli.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Sentence;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.JsonlInput;
import io.cotejo.format.SentenceJsonl;
import io.cotejo.format.SentenceLine;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.Outcome;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Translated;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a stage works on: sentences that the stage before it wrote, or documents, which go through
 * the stages before it first.
 */
public final class StageInput {

  private static final String STDIN = "-";
  private static final String JSONL = ".jsonl";
  private static final int HEAD_BYTES = 1 << 16;
  private static final List<String> SENTENCE_FIELDS =
      List.of("\"document\"", "\"index\"", "\"paragraph\"");

  private final Console console;
  private final List<String> arguments;
  private final Finder finder;

  /** The sentences of the stage before; null if the input is documents. */
  private final List<SentenceLine> lines;

  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<RawDocument> read = new ArrayList<>();

  private StageInput(
      Console console, List<String> arguments, List<SentenceLine> lines, Finder finder) {
    this.console = console;
    this.arguments = arguments;
    this.finder = finder;
    this.lines = lines;
  }

  /** Finds documents. */
  @FunctionalInterface
  interface Finder {
    InputFinder.Found find(List<String> arguments) throws InvalidInputException;
  }

  /** Looks what the arguments name: one file of sentences, standard input, or documents. */
  static StageInput of(Console console, List<String> arguments, Finder finder, int threads)
      throws IOException, InvalidInputException {
    List<String> named = arguments.isEmpty() ? List.of(STDIN) : arguments;
    String first = named.get(0);
    if (named.size() > 1) {
      return new StageInput(console, named, null, finder);
    }
    if (first.endsWith(JSONL) && !holdsDocuments(console, first)) {
      return new StageInput(console, named, sentences(console, first, threads), finder);
    }
    if (!first.equals(STDIN)) {
      return new StageInput(console, named, null, finder);
    }
    PushbackInputStream in = new PushbackInputStream(console.in());
    int next = in.read();
    if (next >= 0) {
      in.unread(next);
    }
    Console same = console.withIn(in);
    return new StageInput(
        same, named, next == '{' ? sentences(same, STDIN, threads) : null, finder);
  }

  /** Whether a file has documents of other makers in its lines: none of a sentence's own fields. */
  private static boolean holdsDocuments(Console console, String name) {
    try (InputStream in = Files.newInputStream(console.resolve(name))) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      String first = head.stripLeading().lines().findFirst().orElse("");
      return first.startsWith("{") && SENTENCE_FIELDS.stream().noneMatch(first::contains);
    } catch (IOException e) {
      // Whoever reads it next tells why it cannot be read.
      return false;
    }
  }

  private static List<SentenceLine> sentences(Console console, String name, int threads)
      throws InvalidInputException {
    List<SentenceLine> lines =
        JsonlInput.read(console, name, (path, in) -> new SentenceJsonl().read(path, in, threads));
    if (lines.isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(name, "holds no sentence; nothing to do"));
    }
    return lines;
  }

  /** With the standard input that documents called {@code -} are to be read from. */
  Console console() {
    return console;
  }

  /** What was wrong with inputs so far, while others went on. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** The documents as they were read; none if the input is sentences. */
  List<RawDocument> read() {
    return read;
  }

  List<Document> segmented(Pipeline pipeline) throws InvalidInputException {
    return lines != null ? documents() : pipeline.segment(raw(pipeline));
  }

  public List<Document> detected(Pipeline pipeline) throws InvalidInputException {
    return lines != null ? documents() : pipeline.detect(pipeline.segment(raw(pipeline)));
  }

  /** Whether the input is sentences of the stage before. */
  public boolean isJsonl() {
    return lines != null;
  }

  private List<Document> documents() throws InvalidInputException {
    return translated().stream().map(Translated::document).toList();
  }

  /** The sentences that were read, with the translations that they came with. */
  public List<Translated> translated() throws InvalidInputException {
    Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
    Map<String, Map<Integer, String>> translations = new HashMap<>();
    Map<String, Map<Integer, Set<Doubt>>> doubts = new HashMap<>();
    for (SentenceLine line : lines) {
      sentences.computeIfAbsent(line.document(), k -> new ArrayList<>()).add(line.sentence());
      Map<Integer, String> known =
          translations.computeIfAbsent(line.document(), k -> new HashMap<>());
      line.pivot().ifPresent(p -> known.put(line.sentence().index(), p));
      Map<Integer, Set<Doubt>> own = doubts.computeIfAbsent(line.document(), k -> new HashMap<>());
      if (!line.doubts().isEmpty()) {
        own.put(line.sentence().index(), known(line.doubts()));
      }
    }
    List<Translated> documents = new ArrayList<>();
    for (Map.Entry<String, List<Sentence>> entry : sentences.entrySet()) {
      Document document = document(entry.getKey(), entry.getValue());
      documents.add(
          new Translated(document, translations.get(entry.getKey()), doubts.get(entry.getKey())));
    }
    return documents;
  }

  private Set<Doubt> known(List<Doubt> named) throws InvalidInputException {
    Set<Doubt> doubts = new TreeSet<>();
    for (Doubt doubt : named) {
      try {
        doubts.add(Doubt.of(doubt.code()));
      } catch (IllegalArgumentException e) {
        throw new InvalidInputException(Diagnostic.of(arguments.get(0), e.getMessage()));
      }
    }
    return doubts;
  }

  private Document document(String name, List<Sentence> sentences) throws InvalidInputException {
    try {
      return new Document(name, sentences);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(
          Diagnostic.of(
              arguments.get(0),
              "sentences of " + name + " are missing or out of order; write the file anew"));
    }
  }

  private List<RawDocument> raw(Pipeline pipeline) throws InvalidInputException {
    InputFinder.Found found = finder.find(arguments);
    problems.addAll(found.missing());
    List<Outcome<RawDocument>> outcomes = pipeline.read(found.inputs());
    outcomes.forEach(o -> o.problem().ifPresent(problems::add));
    List<RawDocument> raw = outcomes.stream().flatMap(o -> o.value().stream()).toList();
    if (raw.isEmpty()) {
      throw new InvalidInputException(problems.remove(problems.size() - 1));
    }
    read.addAll(raw);
    return raw;
  }
}
