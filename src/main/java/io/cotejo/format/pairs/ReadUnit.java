package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.BeadJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A unit of a bitext that others wrote. Its sentences have no place in a text: their ranges count
 * from 0.
 *
 * @param number position among the units, from 0
 * @param source the text in the source language; blank if there is none
 * @param target the text in the target language; blank if there is none
 * @param pivot the machine's translation of the source; empty if the file has none
 * @param cost in nats
 * @param confidence in [0, 1]; empty where the file has none
 * @param verdict of the pair; empty where the file has none
 * @param review what people said of it
 */
record ReadUnit(
    int number,
    Part source,
    Part target,
    String pivot,
    double cost,
    OptionalDouble confidence,
    Optional<Verdict> verdict,
    Review review) {

  /**
   * What people said of a unit.
   *
   * @param state by Cotejo's name; another one, or none, says nothing
   * @param note may be empty
   * @param author may be empty
   */
  record Review(String state, String note, String author) {

    static final Review NONE = new Review("", "", "");

    private ReviewState known() {
      return Stream.of(ReviewState.values())
          .filter(s -> BeadJson.lowerCase(s).equals(state))
          .findFirst()
          .orElse(ReviewState.AUTO);
    }
  }

  /**
   * One side.
   *
   * @param document where it is from
   * @param language what it is in
   * @param text all of it
   * @param indices of its sentences in the document; empty if it is one and is counted by its unit
   */
  record Part(String document, Language language, String text, List<Integer> indices) {

    /** Where a sentence seems to end: behind its mark and what closes it, before a capital. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…:][\"'”’»)]{0,2}) (?=[^\\p{Ll}])");

    private static final Pattern INDICES = Pattern.compile("\\d{1,9}(,\\d{1,9})*");

    /** A text that is one sentence. */
    Part(String document, Language language, String text) {
      this(document, language, text, List.of());
    }

    /** Indices as they stand in a file of Cotejo's; none if they are no numbers. */
    static List<Integer> indices(String commas) {
      return INDICES.matcher(commas).matches()
          ? Stream.of(commas.split(",")).map(Integer::valueOf).toList()
          : List.of();
    }

    boolean isBlank() {
      return text.isBlank();
    }

    /** The same, said to be in another language. */
    Part in(Language other) {
      return new Part(document, other, text, indices);
    }

    Optional<Passage> passage(int number) {
      if (isBlank()) {
        return Optional.empty();
      }
      List<String> cut = indices.size() > 1 ? cut() : List.of(text);
      List<Sentence> sentences = new ArrayList<>();
      int start = 0;
      for (int k = 0; k < cut.size(); k++) {
        int index = indices.isEmpty() ? number : indices.get(k);
        Span span = new Span(start, start + cut.get(k).length());
        sentences.add(new Sentence(index, index, span, cut.get(k), language, Role.PROSE));
        start = span.end() + 1;
      }
      return Optional.of(new Passage(document, language, sentences));
    }

    /** As many sentences as there are indices, or the whole if it has not so many words. */
    private List<String> cut() {
      int wanted = indices.size();
      String[] ended = END.split(text, wanted);
      String[] found = ended.length == wanted ? ended : text.split(" (?=\\S)", wanted);
      boolean whole = found.length < wanted || Stream.of(found).anyMatch(String::isBlank);
      return whole ? List.of(text) : List.of(found);
    }
  }

  /** A confidence as it stands in a file; empty if it is none. */
  static OptionalDouble confidence(String written) {
    try {
      double given = Double.parseDouble(written);
      return given >= 0 && given <= 1 ? OptionalDouble.of(given) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A verdict as it stands in a file; empty if it is none. */
  static Optional<Verdict> verdict(String written) {
    return Stream.of(Verdict.EQUIVALENT, Verdict.PARTIAL, Verdict.COPY, Verdict.NONE)
        .filter(v -> BeadJson.lowerCase(v).equals(written))
        .findFirst();
  }

  boolean isEmpty() {
    return source.isBlank() && target.isBlank();
  }

  /** The pair, and what people said of it. */
  ReviewedPair toRow() {
    return new ReviewedPair(toPair(), review.known(), false, review.note, review.author);
  }

  /** It was judged if the file says so in full. */
  private AlignedPair toPair() {
    Optional<Passage> from = source.passage(number);
    Optional<Passage> to = target.passage(number);
    boolean paired = from.isPresent() && to.isPresent();
    String english = from.isPresent() ? pivot : "";
    boolean judged = confidence.isPresent() && (verdict.isPresent() || !paired);
    return judged
        ? new AlignedPair(
            from,
            english,
            to,
            cost,
            confidence,
            verdict.filter(v -> paired || v == Verdict.COPY).orElse(Verdict.NONE),
            Evidence.NONE,
            List.of())
        : AlignedPair.unjudged(from, english, to);
  }
}
