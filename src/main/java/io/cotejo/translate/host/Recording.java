package io.cotejo.translate.host;

import io.cotejo.bitext.Language;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.StrictJson;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of a back end, kept in a file to be given again: JSONL whose first line tells of the
 * engine, and each other one text and its translation or refusal. It holds what was sent and what
 * came back as clients see it, so neither keys nor headers. Thread-safe.
 */
public final class Recording {

  private final Path file;
  private final Head head;
  private final Map<Question, Line> answers;

  /**
   * The first line.
   *
   * @param recording version of the format: 1
   * @param engine id of the client that answered
   * @param verbatim as {@link TranslationClient#keepsVerbatim()}
   * @param glossary as {@link TranslationClient#heedsGlossary()}
   */
  record Head(int recording, String engine, boolean verbatim, boolean glossary) {}

  /** Any other line; what does not apply is null. */
  record Line(
      String source,
      String target,
      Map<String, String> glossary,
      String text,
      String translation,
      String error) {}

  private record Question(
      String source, String target, Map<String, String> glossary, String text) {}

  private Recording(Path file, Head head, Map<Question, Line> answers) {
    this.file = file;
    this.head = head;
    this.answers = answers;
  }

  /**
   * Reads a recording.
   *
   * @throws IOException if the file cannot be read or is none; a last line that was cut off when a
   *     run was killed is left out
   */
  public static Recording read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Head head = lines.isEmpty() ? null : parse(lines.get(0), Head.class).orElse(null);
    if (head == null || head.recording() != 1 || head.engine() == null) {
      throw new IOException(file.getFileName() + " is no recording of translations");
    }
    Map<Question, Line> answers = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Optional<Line> line = parse(lines.get(i), Line.class).filter(Recording::isWhole);
      if (line.isEmpty() && i < lines.size() - 1) {
        throw new IOException(file.getFileName() + ": line " + (i + 1) + " is broken");
      }
      line.ifPresent(l -> answers.put(question(l), l));
    }
    return new Recording(file, head, answers);
  }

  private static boolean isWhole(Line line) {
    return line.text() != null && (line.translation() == null) != (line.error() == null);
  }

  private static Question question(Line line) {
    Map<String, String> glossary = line.glossary() == null ? Map.of() : line.glossary();
    return new Question(line.source(), line.target(), glossary, line.text());
  }

  private static <T> Optional<T> parse(String line, Class<T> type) {
    try {
      return Optional.ofNullable(StrictJson.read(line, type));
    } catch (BrokenJsonException e) {
      return Optional.empty();
    }
  }

  /**
   * Begins a recording of a client, or goes on with one.
   *
   * @throws IOException if the file cannot be written, or is something else than a recording of
   *     this engine
   */
  static Recording of(TranslationClient client, Path file) throws IOException {
    Head head = new Head(1, client.id(), client.keepsVerbatim(), client.heedsGlossary());
    if (Files.exists(file) && Files.size(file) > 0) {
      Recording there = read(file);
      if (!there.head.equals(head)) {
        throw new IOException(
            file.getFileName()
                + " is a recording of "
                + there.head.engine()
                + "; name another file");
      }
      return there;
    }
    Files.writeString(file, StrictJson.line(head) + "\n");
    return new Recording(file, head, new HashMap<>());
  }

  /** Keeps translations and refusals; other failures may pass. */
  synchronized void add(TranslationRequest request, List<TranslationResult> results)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int k = 0; k < results.size(); k++) {
      String text = request.texts().get(k);
      if (results.get(k) instanceof Translated translated) {
        lines.append(line(request, text, "translation", translated.text())).append('\n');
      } else if (results.get(k) instanceof Failed failed
          && failed.cause() instanceof TranslationException.Rejected) {
        lines.append(line(request, text, "error", failed.cause().getMessage())).append('\n');
      }
    }
    Files.writeString(file, lines, StandardOpenOption.APPEND);
  }

  /** The members that apply, and no others. */
  private static String line(
      TranslationRequest request, String text, String member, String answer) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("source", request.source().code());
    line.put("target", request.target().code());
    if (!request.glossary().isEmpty()) {
      line.put("glossary", request.glossary());
    }
    line.put("text", text);
    line.put(member, answer);
    return StrictJson.line(line);
  }

  /**
   * The answer to one text of a request.
   *
   * @param engine name of the back end that gives it, for messages
   * @return a refusal where there is no answer, or it was one
   */
  public TranslationResult answer(String engine, TranslationRequest request, String text) {
    Line line =
        answers.get(
            new Question(
                request.source().code(), request.target().code(), request.glossary(), text));
    if (line == null) {
      return new Failed(new TranslationException.Rejected(engine, "not in the recording"));
    }
    return line.translation() == null
        ? new Failed(new TranslationException.Rejected(engine, line.error()))
        : Translated.of(line.translation());
  }

  /** Whether there is any answer from one language to the other. */
  public boolean has(Language source, Language target) {
    return answers.keySet().stream()
        .anyMatch(q -> q.source.equals(source.code()) && q.target.equals(target.code()));
  }

  /** Id of the engine that answered. */
  public String engine() {
    return head.engine();
  }

  /** As {@link TranslationClient#keepsVerbatim()} of the engine that answered. */
  public boolean keepsVerbatim() {
    return head.verbatim();
  }

  /** As {@link TranslationClient#heedsGlossary()} of the engine that answered. */
  public boolean heedsGlossary() {
    return head.glossary();
  }
}
