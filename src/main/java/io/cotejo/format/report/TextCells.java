package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.ConfidenceBand;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import io.cotejo.format.BeadJson;
import io.cotejo.format.Decimals;
import java.io.IOException;
import java.util.List;

/** The small parts of which the report's rows are made. */
final class TextCells {

  private TextCells() {}

  /** A label that is heard always and seen only where columns are stacked. */
  static void label(String text, Html html) throws IOException {
    html.leaf("span", text, "class", "label");
  }

  /** The sentences of a passage, each behind its number, with marks. */
  static void passage(Passage passage, Highlighter marks, Html html) throws IOException {
    html.open("p", "class", "text", "lang", passage.language().code(), "dir", "auto");
    for (Sentence sentence : passage.sentences()) {
      html.open("span", "class", BeadJson.lowerCase(sentence.role()));
      number(sentence, html);
      html.text(" ");
      marks.write(sentence.text(), html);
      html.close();
      html.text(" ");
    }
    html.close();
  }

  /** With its place where that says more. */
  private static void number(Sentence sentence, Html html) throws IOException {
    String number = Integer.toString(sentence.index() + 1);
    if (sentence.place().isPresent()) {
      html.leaf("span", number, "class", "no", "title", sentence.place().get());
    } else {
      html.leaf("span", number, "class", "no");
    }
  }

  /** The class of a row by its confidence. */
  static String band(AlignedPair pair) {
    return pair.isJudged() ? ConfidenceBand.of(pair.confidence().getAsDouble()).word() : "unjudged";
  }

  /** Confidence and verdict, or that there are none. */
  static void judgement(AlignedPair pair, Html html) throws IOException {
    if (pair.isJudged()) {
      confidence(pair.confidence().getAsDouble(), html);
    }
    String verdict = pair.isJudged() ? BeadJson.lowerCase(pair.verdict()) : "not judged";
    html.leaf("span", verdict, "class", "verdict");
  }

  /** Dots, number and, for the least sure ones, a question mark. */
  static void confidence(double confidence, Html html) throws IOException {
    ConfidenceBand band = ConfidenceBand.of(confidence);
    html.open(
        "span",
        "class",
        "confidence",
        "title",
        "confidence " + Decimals.page(confidence) + ", " + band.word());
    html.leaf("span", band.dots(), "class", "dots", "aria-hidden", "true");
    html.text(" " + Decimals.page(confidence) + (band == ConfidenceBand.DOUBTFUL ? " ?" : ""));
    html.close();
  }

  /** The claim that a passage has no counterpart. */
  static void nothing(AlignedPair pair, Html html) throws IOException {
    html.open("p", "class", "nothing");
    html.leaf("span", "∅", "aria-hidden", "true");
    html.text(" no counterpart ");
    if (pair.isJudged()) {
      html.leaf(
          "span",
          Decimals.page(pair.confidence().getAsDouble()),
          "class",
          "number",
          "title",
          "confidence that there is none");
    }
    html.close();
  }

  /** Sentences that take no part, greyed in their place; folded if there are many. */
  static void aside(List<Sentence> sentences, Html html) throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    html.open("details", "class", "aside", "open", sentences.size() <= 3 ? "" : null);
    html.leaf("summary", ReportView.count(sentences.size(), "sentence") + " set aside");
    for (Sentence sentence : sentences) {
      html.open("p", "lang", sentence.language().code(), "dir", "auto");
      number(sentence, html);
      html.text(" " + sentence.text() + " ");
      html.leaf("span", ReportView.reason(sentence), "class", "tag", "lang", "en");
      html.close();
    }
    html.closeLine();
  }
}
