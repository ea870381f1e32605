package io.cotejo.format.report;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What several sections of a report look up. */
final class ReportView {

  private final ReportContent report;
  private final Partners partners;
  private final Crossings crossings;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  ReportView(ReportContent report) {
    this.report = report;
    this.partners = new Partners(report.bitext());
    this.crossings = new Crossings(report.bitext());
    for (Document document : report.documents()) {
      documents.putIfAbsent(document.name(), document);
    }
  }

  ReportContent report() {
    return report;
  }

  Partners partners() {
    return partners;
  }

  Crossings crossings() {
    return crossings;
  }

  Language source() {
    return report.bitext().source();
  }

  Language target() {
    return report.bitext().target();
  }

  /** The anchor of a document's part of the page. */
  String anchor(String document) {
    return "d" + numbers.computeIfAbsent(document, name -> numbers.size() + 1);
  }

  /**
   * The sentences of a document that take no part in its side: boilerplate, and those in another
   * language. None if the document as a whole is in another language, or unknown.
   */
  List<Sentence> aside(String name, Language language) {
    Document document = documents.get(name);
    if (document == null || !document.language().equals(language)) {
      return List.of();
    }
    return document.sentences().stream().filter(s -> !belongs(s, language)).toList();
  }

  /** Whether a sentence is content of the side in that language. */
  static boolean belongs(Sentence sentence, Language language) {
    return sentence.role().isContent() && sentence.language().equals(language);
  }

  /** Why a sentence takes no part. */
  static String reason(Sentence sentence) {
    return sentence.role().isContent()
        ? name(sentence.language())
        : sentence.leftOut().orElseThrow().words();
  }

  /** A language's English name; its code if it has none. */
  static String name(Language language) {
    return language.equals(Language.UNDETERMINED)
        ? "no language"
        : Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
  }

  /** A number with its noun, in the plural if need be: {@code 1 pair}, {@code 2 pairs}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
