package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Notice;
import io.cotejo.bitext.Span;
import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileText;
import io.cotejo.filter.Segment;
import io.cotejo.ingest.Input;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that is about to be translated.
 *
 * @param input what it is called
 * @param file its text
 * @param filter of its format
 * @param cuts its segments
 * @param notice what people should know of how it was read
 */
record FileDraft(
    Input input, FileText file, FileFilter filter, List<Cut> cuts, Optional<Notice> notice) {

  FileDraft {
    cuts = List.copyOf(cuts);
  }

  /**
   * A segment.
   *
   * @param segment as it stands in the file
   * @param sentences that are to be translated
   * @param left those that are not
   */
  record Cut(Segment segment, List<Sentence> sentences, List<Left> left) {

    Cut {
      sentences = List.copyOf(sentences);
      left = List.copyOf(left);
    }
  }

  /**
   * A sentence.
   *
   * @param span its stretch of the segment's text
   * @param text as it is sent
   * @param language of the sources
   */
  record Sentence(Span span, String text, Language language) {}

  /**
   * A sentence that stays as it is.
   *
   * @param span its stretch of the segment's text
   * @param reason why
   */
  record Left(Span span, LeftOutReason reason) {}

  /** Those that are to be translated from a language. */
  Stream<Sentence> sentences(Language language) {
    return cuts.stream()
        .flatMap(c -> c.sentences().stream())
        .filter(s -> s.language().equals(language));
  }

  int sentences() {
    return cuts.stream().mapToInt(c -> c.sentences().size()).sum();
  }
}
