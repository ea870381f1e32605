package io.cotejo.filter;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import io.cotejo.filter.okapi.OkapiKit;
import io.cotejo.text.Lines;
import io.cotejo.text.Placeholders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file of tests, which is translated segment by segment.
 *
 * @param name tells its format
 * @param bytes of the file
 * @param charset that it is written in
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Sample(String name, byte[] bytes, Charset charset) {

  private static final FilterOptions OPTIONS =
      new FilterOptions(List.of(Language.SPANISH), Language.ENGLISH, "text", Optional.empty());

  private static final FileFilters FILTERS =
      new FileFilters(OPTIONS, Sample::paragraphs, text -> List.of(), new OkapiKit(OPTIONS));

  static Sample of(String name, String text) {
    return new Sample(name, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Paragraphs between blank lines. */
  private static List<Segment> paragraphs(String text) {
    List<Segment> segments = new ArrayList<>();
    Segment.Builder paragraph = new Segment.Builder();
    for (Span line : Lines.of(text)) {
      if (line.of(text).isBlank()) {
        paragraph.build().ifPresent(segments::add);
        paragraph = new Segment.Builder();
      } else {
        paragraph.add(text, line.start(), line.end());
        paragraph.add(' ', line.end(), line.end());
      }
    }
    paragraph.build().ifPresent(segments::add);
    return segments;
  }

  FileFilter filter() {
    return FILTERS.find(name).orElseThrow();
  }

  FileText file() throws MalformedFileException {
    return FileText.of(name, bytes, charset);
  }

  List<Segment> segments() throws MalformedFileException {
    return filter().extract(file());
  }

  List<String> texts() throws MalformedFileException {
    return segments().stream().map(s -> s.marked(sentence(s))).toList();
  }

  /** All of a segment but white space at its ends. */
  private static Span sentence(Segment segment) {
    String text = segment.text();
    int end = text.stripTrailing().length();
    return new Span(text.length() - text.stripLeading().length(), end);
  }

  Merged merged(UnaryOperator<String> translator) throws MalformedFileException {
    List<Translation> translations = new ArrayList<>();
    for (Segment segment : segments()) {
      String translated = translator.apply(segment.marked(sentence(segment)));
      var part = new Translation.Part(sentence(segment), translated, false);
      translations.add(new Translation(segment, List.of(part)));
    }
    return filter().merge(file(), translations);
  }

  String translated(UnaryOperator<String> translator) throws MalformedFileException {
    return new String(merged(translator).bytes(), charset);
  }

  /** Turns the text between placeholders round. */
  static String reversed(String marked) {
    StringBuilder reversed = new StringBuilder();
    var placeholders = Placeholders.PATTERN.matcher(marked);
    int at = 0;
    while (placeholders.find()) {
      reversed.append(new StringBuilder(marked.substring(at, placeholders.start())).reverse());
      reversed.append(placeholders.group());
      at = placeholders.end();
    }
    return reversed.append(new StringBuilder(marked.substring(at)).reverse()).toString();
  }
}
