package io.cotejo.format;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of a JSONL bitext, by its fields in the order in which they are written. When read, any
 * field may be missing until {@link #toPair()} has asked for it.
 */
public record BeadJson(
    String id,
    String type,
    BigDecimal confidence,
    BigDecimal cost,
    String verdict,
    PassageJson source,
    String pivot,
    List<String> doubts,
    PassageJson target,
    EvidenceJson evidence,
    Optional<List<MatchJson>> matches) {

  record MatchJson(
      Integer percent,
      String text,
      String difference,
      String translation,
      String proposal,
      String memory) {

    public static MatchJson of(MemoryMatch match) {
      return new MatchJson(
          match.percent(),
          match.text(),
          match.difference(),
          match.translation(),
          match.proposal(),
          match.memory());
    }

    MemoryMatch toMatch() {
      return new MemoryMatch(
          required(percent, "percent"),
          required(text, "text"),
          required(difference, "difference"),
          required(translation, "translation"),
          required(proposal, "proposal"),
          required(memory, "memory"));
    }
  }

  record PassageJson(String document, String language, List<SentenceJson> sentences) {

    public static PassageJson of(Passage passage) {
      return new PassageJson(
          passage.document(),
          passage.language().tag(),
          passage.sentences().stream().map(SentenceJson::of).toList());
    }

    Passage toPassage() {
      Language own = Language.withVariety(required(language, "language"));
      return new Passage(
          required(document, "document"),
          own,
          required(sentences, "sentences").stream()
              .map(s -> required(s, "sentence").toSentence(own))
              .toList());
    }
  }

  /** A member that may be missing, which is null then. */
  static <T> Optional<T> optional(Optional<T> member) {
    return member == null ? Optional.empty() : member;
  }

  record SentenceJson(
      Integer index,
      Integer paragraph,
      Integer start,
      Integer end,
      String role,
      String text,
      Optional<TimeJson> time,
      Optional<String> place) {

    public static SentenceJson of(Sentence s) {
      return new SentenceJson(
          s.index(),
          s.paragraph(),
          s.span().start(),
          s.span().end(),
          lowerCase(s.role()),
          s.text(),
          s.time().map(TimeJson::of),
          s.place());
    }

    Sentence toSentence(Language language) {
      return new Sentence(
              required(index, "index"),
              required(paragraph, "paragraph"),
              new Span(required(start, "start"), required(end, "end")),
              required(text, "text"),
              language,
              named(Role.class, required(role, "role")))
          .at(TimeJson.read(time))
          .standing(optional(place));
    }
  }

  record EvidenceJson(
      List<String> numbers,
      List<String> names,
      List<String> words,
      List<String> sourceOnly,
      List<String> targetOnly,
      List<String> contradictions) {

    public static EvidenceJson of(Evidence evidence) {
      return new EvidenceJson(
          evidence.numbers(),
          evidence.names(),
          evidence.words(),
          evidence.sourceOnly(),
          evidence.targetOnly(),
          evidence.contradictions());
    }

    Evidence toEvidence() {
      return new Evidence(
          texts(numbers, "numbers"),
          texts(names, "names"),
          texts(words, "words"),
          added(sourceOnly, "sourceOnly"),
          added(targetOnly, "targetOnly"),
          added(contradictions, "contradictions"));
    }
  }

  public static BeadJson of(String id, AlignedPair pair) {
    return new BeadJson(
        id,
        pair.type(),
        pair.isJudged() ? Decimals.file(pair.confidence().getAsDouble()) : null,
        pair.isJudged() ? Decimals.file(pair.cost()) : null,
        pair.verdict() == Verdict.UNJUDGED ? null : lowerCase(pair.verdict()),
        pair.source().map(PassageJson::of).orElse(null),
        pair.pivot(),
        pair.doubts().stream().map(Doubt::code).toList(),
        pair.target().map(PassageJson::of).orElse(null),
        EvidenceJson.of(pair.evidence()),
        matches(pair));
  }

  static Optional<List<MatchJson>> matches(AlignedPair pair) {
    return Optional.of(pair.matches().stream().map(MatchJson::of).toList())
        .filter(matches -> !matches.isEmpty());
  }

  /**
   * The pair; {@link #id} and {@link #type} follow from it and are not looked at. One without a
   * confidence was never judged.
   *
   * @throws IllegalArgumentException if a field is missing or has no meaning; the message names it
   */
  public AlignedPair toPair() {
    Optional<Passage> from = Optional.ofNullable(source).map(PassageJson::toPassage);
    Optional<Passage> to = Optional.ofNullable(target).map(PassageJson::toPassage);
    boolean varied = from.isPresent() && to.isPresent() && !isWithinOne(from.get(), to.get());
    Optional<Passage> fromBase = varied ? from.map(BeadJson::ofBase) : from;
    Optional<Passage> toBase = varied ? to.map(BeadJson::ofBase) : to;
    if (confidence == null && verdict == null) {
      return AlignedPair.unjudged(fromBase, required(pivot, "pivot"), toBase)
          .withDoubts(doubted())
          .withMatches(known());
    }
    Verdict said = named(Verdict.class, required(verdict, "verdict"));
    boolean judged = confidence != null || said != Verdict.NONE;
    return new AlignedPair(
        fromBase,
        required(pivot, "pivot"),
        toBase,
        judged ? required(cost, "cost").doubleValue() : 0,
        judged
            ? OptionalDouble.of(required(confidence, "confidence").doubleValue())
            : OptionalDouble.empty(),
        said,
        required(evidence, "evidence").toEvidence(),
        doubted(),
        known());
  }

  private List<Doubt> doubted() {
    return added(doubts, "doubts").stream().map(Doubt::new).toList();
  }

  /** Files of earlier versions do not have it. */
  private List<MemoryMatch> known() {
    List<MatchJson> all = matches == null ? List.of() : matches.orElse(List.of());
    return all.stream().map(m -> required(m, "matches").toMatch()).toList();
  }

  private static boolean isWithinOne(Passage from, Passage to) {
    return from.language().isSameBut(to.language());
  }

  /** A variety tells something only against another one of the same language. */
  private static Passage ofBase(Passage passage) {
    boolean isBase = passage.language().variety().isEmpty();
    return isBase ? passage : passage.in(passage.language().base());
  }

  /** Files of Cotejo 0.1 do not have it. */
  private static List<String> added(List<String> list, String field) {
    return list == null ? List.of() : texts(list, field);
  }

  static List<String> texts(List<String> list, String field) {
    return required(list, field).stream().map(text -> required(text, field)).toList();
  }

  /** A constant as files write it, in every locale. */
  public static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E named(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (lowerCase(constant).equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + " \"" + name + "\"");
  }

  static <T> T required(T value, String field) {
    if (value == null) {
      throw new IllegalArgumentException("field \"" + field + "\" is missing");
    }
    return value;
  }
}
