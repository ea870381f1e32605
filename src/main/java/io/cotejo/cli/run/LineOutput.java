package io.cotejo.cli.run;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.format.SentenceJsonl;
import io.cotejo.format.SentenceLine;
import io.cotejo.ingest.files.LineStream.FileLine;
import io.cotejo.text.Legible;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lines as sentences, and sentences as lines. */
final class LineOutput {

  private static final List<String> HEADER =
      List.of(
          "document",
          "index",
          "paragraph",
          "start",
          "end",
          "language",
          "confidence",
          "role",
          "text");

  private LineOutput() {}

  /** The lines that are not blank, counted from 0. */
  static Document document(String name, List<FileLine> lines) {
    List<Sentence> sentences = new ArrayList<>();
    for (FileLine line : lines) {
      Legible read = Legible.of(line.text());
      String text = read.text().strip();
      if (!text.isBlank()) {
        int from = read.text().indexOf(text);
        int index = sentences.size();
        Span written = read.written(new Span(from, from + text.length()));
        Span span = new Span(line.start() + written.start(), line.start() + written.end());
        sentences.add(new Sentence(index, index, span, text, Language.UNDETERMINED, Role.PROSE));
      }
    }
    return new Document(name, sentences);
  }

  /** The sentences of a part of a document, counted from where it begins. */
  static void write(Document part, int first, Map<Integer, String> translations, Writer out)
      throws IOException {
    SentenceJsonl jsonl = new SentenceJsonl();
    for (Sentence s : part.sentences()) {
      int index = first + s.index();
      Sentence counted = new Sentence(index, index, s.span(), s.text(), s.language(), s.role());
      Optional<String> translation = Optional.ofNullable(translations.get(s.index()));
      jsonl.write(new SentenceLine(part.name(), counted, translation), out);
    }
  }

  /** Sentences with a header, with their times if any has some; a cell holds no tab. */
  static void table(List<Document> documents, Writer out) throws IOException {
    boolean timed =
        documents.stream().flatMap(d -> d.sentences().stream()).anyMatch(s -> s.time().isPresent());
    row(out, timed ? withTimes(HEADER, "time_start", "time_end") : HEADER);
    for (Document document : documents) {
      for (Sentence s : document.sentences()) {
        List<String> cells = cells(document, s);
        String start = s.time().map(t -> Long.toString(t.start())).orElse("");
        String end = s.time().map(t -> Long.toString(t.end())).orElse("");
        row(out, timed ? withTimes(cells, start, end) : cells);
      }
    }
  }

  /** Before the text, which stays the last column. */
  private static List<String> withTimes(List<String> cells, String start, String end) {
    List<String> more = new ArrayList<>(cells);
    more.addAll(cells.size() - 1, List.of(start, end));
    return more;
  }

  private static List<String> cells(Document document, Sentence s) {
    return List.of(
        document.name(),
        Integer.toString(s.index()),
        Integer.toString(s.paragraph()),
        Integer.toString(s.span().start()),
        Integer.toString(s.span().end()),
        s.language().code(),
        share(s.confidence()),
        s.role().name().toLowerCase(Locale.ROOT),
        s.text());
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    row(out, cells.toArray(String[]::new));
  }

  /** One line of a table; a cell holds no tab. */
  static void row(Writer out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(cells[i].replace('\t', ' '));
    }
    out.write('\n');
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
