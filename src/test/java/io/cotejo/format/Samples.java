package io.cotejo.format;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.testing.Evidences;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small bitext with all that can be in one, and one of texts that break formats. */
public final class Samples {

  public static final RunSignature SIGNATURE =
      new RunSignature(
          "0.1.0",
          Map.of("min-confidence", "0.5"),
          Map.of("translate", "dictionary-es-en"),
          Map.of("es.txt", "ab".repeat(32)));

  /** Emoji, NUL, escape, lone surrogates, line ends of all kinds, mark-up, quotes. */
  public static final String HOSTILE =
      "=\"<script>alert('1')</script>\"&amp;\u0000\u001b[31m\u2028\u2029\t\r\n\\t \ud83d\ude00"
          + " \ud800 \udc00 \uffff ]]>";

  private Samples() {}

  static Sentence sentence(int index, Language language, String text) {
    return new Sentence(
        index, index / 2, new Span(index * 100, index * 100 + 90), text, language, Role.PROSE);
  }

  public static Passage es(int index, String... texts) {
    return passage("es.txt", Language.SPANISH, index, texts);
  }

  public static Passage en(String document, int index, String... texts) {
    return passage(document, Language.ENGLISH, index, texts);
  }

  private static Passage passage(String document, Language language, int index, String... texts) {
    List<Sentence> sentences =
        IntStream.range(0, texts.length)
            .mapToObj(i -> sentence(index + i, language, texts[i]))
            .toList();
    return new Passage(document, language, sentences);
  }

  public static AlignedPair pair(
      Passage source, String pivot, Passage target, double confidence, Evidence evidence) {
    Verdict verdict = confidence >= 0.75 ? Verdict.EQUIVALENT : Verdict.PARTIAL;
    return new AlignedPair(
        Optional.of(source), pivot, Optional.of(target), 1.27, confidence, verdict, evidence);
  }

  public static AlignedPair unpaired(Passage source, String pivot) {
    return new AlignedPair(
        Optional.of(source), pivot, Optional.empty(), 0, 0.88, Verdict.NONE, Evidence.NONE);
  }

  static AlignedPair unpairedTarget(Passage target) {
    return new AlignedPair(
        Optional.empty(), "", Optional.of(target), 0, 0.91, Verdict.NONE, Evidence.NONE);
  }

  public static Bitext bitext(List<AlignedPair> pairs) {
    return new Bitext(Language.SPANISH, Language.ENGLISH, pairs, SIGNATURE);
  }

  /** Two pairs (one 1-1, one 2-1), a source and a target without partner. */
  public static Bitext bitext() {
    return bitext(
        List.of(
            pair(
                es(0, "El faro se encendió en 1908."),
                "The lighthouse was lit in 1908.",
                en("en.txt", 0, "The lighthouse was first lit in 1908."),
                0.93,
                Evidences.shared(List.of("1908"), List.of(), List.of("lighthouse", "lit"))),
            pair(
                es(1, "Lo cuidaba Inés.", "Vivía sola."),
                "Inés kept it. She lived alone.",
                en("en.txt", 1, "Inés, its keeper, lived alone."),
                0.6123,
                Evidences.shared(List.of(), List.of("Inés"), List.of("lived", "alone"))),
            unpaired(es(3, "Nadie lo visita."), "Nobody visits it."),
            unpairedTarget(en("en.txt", 2, "Tickets cost £3."))));
  }

  /** One pair whose every text is {@link #HOSTILE}. */
  public static Bitext hostile() {
    return bitext(
        List.of(
            pair(
                passage("a" + HOSTILE, Language.SPANISH, 0, HOSTILE),
                HOSTILE,
                passage("b" + HOSTILE, Language.ENGLISH, 0, HOSTILE),
                0.5,
                Evidences.shared(List.of(HOSTILE), List.of(), List.of("script")))));
  }

  /** The documents that {@link #bitext()} is of, with a line of boilerplate and a foreign one. */
  public static List<Document> documents() {
    return List.of(
        new Document(
            "es.txt",
            List.of(
                sentence(0, Language.SPANISH, "El faro se encendió en 1908."),
                sentence(1, Language.SPANISH, "Lo cuidaba Inés."),
                sentence(2, Language.SPANISH, "Vivía sola."),
                sentence(3, Language.SPANISH, "Nadie lo visita."),
                boilerplate(4, Language.SPANISH, "Suscríbase al boletín"),
                sentence(5, Language.of("fr"), "Voilà le phare."))),
        new Document(
            "en.txt",
            List.of(
                sentence(0, Language.ENGLISH, "The lighthouse was first lit in 1908."),
                sentence(1, Language.ENGLISH, "Inés, its keeper, lived alone."),
                sentence(2, Language.ENGLISH, "Tickets cost £3."),
                boilerplate(3, Language.ENGLISH, "Share this page"))));
  }

  private static Sentence boilerplate(int index, Language language, String text) {
    return new Sentence(
        index, 9, new Span(index * 100, index * 100 + 50), text, language, Role.BOILERPLATE);
  }

  public static String write(BitextWriter writer, Bitext bitext) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(bitext, out);
    return out.toString();
  }
}
