package io.cotejo.pipeline;

import io.cotejo.bitext.Span;
import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileText;
import io.cotejo.filter.Segment;
import io.cotejo.ingest.Input;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is about to be translated.
 *
 * @param input what it is called
 * @param file its text
 * @param filter of its format
 * @param cuts its segments
 */
record FileDraft(Input input, FileText file, FileFilter filter, List<Cut> cuts) {

  FileDraft {
    cuts = List.copyOf(cuts);
  }

  /**
   * A segment.
   *
   * @param segment as it stands in the file
   * @param sentences in the source language
   * @param left number of sentences that are in another one
   */
  record Cut(Segment segment, List<Span> sentences, int left) {

    Cut {
      sentences = List.copyOf(sentences);
    }

    Stream<String> texts() {
      return sentences.stream().map(segment::marked);
    }
  }

  Stream<String> texts() {
    return cuts.stream().flatMap(Cut::texts);
  }

  int sentences() {
    return cuts.stream().mapToInt(c -> c.sentences().size()).sum();
  }
}
