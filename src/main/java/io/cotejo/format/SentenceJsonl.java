package io.cotejo.format;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.codec.StrictJson;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Sentences between two stages, one a line: {@code document}, {@code index}, {@code paragraph},
 * {@code start} and {@code end} (UTF-16, half-open, in the file as read), {@code language}, {@code
 * confidence} (of the language), {@code mixed} (stretches of the text in several languages), {@code
 * role}, {@code reason} (of boilerplate), {@code text}, {@code pivot}, {@code doubts}, {@code time}
 * (of subtitles). Stateless and thread-safe.
 */
public final class SentenceJsonl {

  private static final JsonLineReader<Fields, SentenceLine> LINES =
      new JsonLineReader<>("sentence", Fields.class, Fields::toLine);

  /**
   * Reads all lines.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @param threads how many read lines at a time
   * @throws InvalidInputException if a line is not a sentence, with its number and what to do
   * @throws IOException if {@code in} does
   */
  public List<SentenceLine> read(String path, Reader in, int threads)
      throws IOException, InvalidInputException {
    return LINES.read(path, in, threads);
  }

  /**
   * Writes a sentence and a line end.
   *
   * @throws IOException if {@code out} does
   */
  public void write(SentenceLine line, Writer out) throws IOException {
    out.write(StrictJson.line(Fields.of(line)));
    out.write('\n');
  }

  private record StretchJson(Integer start, Integer end, String language) {

    static StretchJson of(LanguageSpan stretch) {
      return new StretchJson(
          stretch.span().start(), stretch.span().end(), stretch.language().code());
    }

    LanguageSpan toSpan() {
      return new LanguageSpan(
          new Span(BeadJson.required(start, "start"), BeadJson.required(end, "end")),
          Language.of(BeadJson.required(language, "language")));
    }
  }

  private record Fields(
      String document,
      Integer index,
      Integer paragraph,
      Integer start,
      Integer end,
      String language,
      BigDecimal confidence,
      List<StretchJson> mixed,
      String role,
      String reason,
      String text,
      String pivot,
      List<String> doubts,
      Optional<TimeJson> time,
      Optional<String> place) {

    static Fields of(SentenceLine line) {
      Sentence sentence = line.sentence();
      return new Fields(
          line.document(),
          sentence.index(),
          sentence.paragraph(),
          sentence.span().start(),
          sentence.span().end(),
          sentence.language().code(),
          Decimals.file(sentence.confidence()),
          line.mixed().stream().map(StretchJson::of).toList(),
          BeadJson.lowerCase(sentence.role()),
          sentence.leftOut().map(LeftOutReason::code).orElse(null),
          sentence.text(),
          line.pivot().orElse(null),
          line.doubts().stream().map(Doubt::code).toList(),
          sentence.time().map(TimeJson::of),
          sentence.place());
    }

    SentenceLine toLine() {
      Sentence untold =
          new Sentence(
                  BeadJson.required(index, "index"),
                  BeadJson.required(paragraph, "paragraph"),
                  new Span(BeadJson.required(start, "start"), BeadJson.required(end, "end")),
                  BeadJson.required(text, "text"),
                  Language.of(BeadJson.required(language, "language")),
                  BeadJson.named(Role.class, BeadJson.required(role, "role")))
              .at(TimeJson.read(time))
              .standing(BeadJson.optional(place));
      Sentence given = reason == null ? untold : untold.leftOut(LeftOutReason.of(reason));
      return new SentenceLine(
          BeadJson.required(document, "document"),
          confidence == null ? given : given.in(given.language(), confidence.doubleValue()),
          Optional.ofNullable(pivot),
          doubts == null
              ? List.of()
              : BeadJson.texts(doubts, "doubts").stream().map(Doubt::new).toList(),
          mixed == null
              ? List.of()
              : mixed.stream().map(m -> BeadJson.required(m, "mixed").toSpan()).toList());
    }
  }
}
