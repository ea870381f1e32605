package io.cotejo.format;

import io.cotejo.bitext.Counts;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that counts have in {@code run.json}; some are left out when they are 0. */
final class CountNames {

  private final SortedMap<String, Long> named = new TreeMap<>();

  private CountNames() {}

  static SortedMap<String, Long> of(Counts counts) {
    CountNames names = new CountNames();
    names.put(counts.documents());
    names.put(counts.sentences());
    counts.translations().ifPresent(names::put);
    names.put(counts.pairs());
    names.putIfAny("given.files", counts.given().files());
    names.putIfAny("given.pairs", counts.given().pairs());
    return names.named;
  }

  private void put(Counts.Documents documents) {
    named.put("documents.read", documents.read());
    named.put("documents.failed", documents.failed());
    named.put("documents.charset-guessed", documents.charsetsGuessed());
    named.put("lines.joined", documents.linesJoined());
    putIfAny("words.run-together", documents.wordsRunTogether());
  }

  private void put(Counts.Sentences sentences) {
    named.put("sentences.total", sentences.total());
    sentences.byLanguage().forEach((l, count) -> named.put("sentences.language." + l, count));
    putIfAny("sentences.left-out", sentences.allLeftOut());
    sentences.leftOut().forEach((r, count) -> named.put("sentences.left-out." + r.code(), count));
    named.put("sentences.translated", sentences.translated());
    named.put("sentences.untranslated", sentences.untranslated());
    named.put("words.unknown", sentences.unknownWords());
  }

  private void put(Counts.Translations translations) {
    named.put("translation.texts", translations.texts());
    named.put("translation.from-memory", translations.fromMemory());
    translations.byFallback().ifPresent(count -> named.put("translation.by-fallback", count));
    putIfAny("translation.own.context", translations.own().context());
    putIfAny("translation.own.exact", translations.own().exact());
    putIfAny("translation.own.offered", translations.own().offered());
    putIfAny("translation.sent", translations.sent().texts());
    putIfAny("translation.requests", translations.sent().requests());
    putIfAny("translation.code-points", translations.sent().codePoints());
    putIfAny("translation.failed", translations.failed());
    putIfAny("translation.doubted", translations.doubted());
    translations.doubts().forEach((d, count) -> named.put("translation.doubt." + d.code(), count));
  }

  private void put(Counts.Pairs pairs) {
    putIfAny("candidates.total", pairs.allCandidates());
    pairs
        .candidates()
        .forEach((fate, n) -> named.put("candidates." + fate.words().replace(' ', '-'), n));
    pairs
        .documents()
        .forEach((order, count) -> named.put("document-pairs." + order.relation(), count));
    putIfAny("pairs.total", pairs.total());
    pairs.byType().forEach((type, count) -> named.put("pairs.type." + type, count));
    pairs
        .byVerdict()
        .forEach((verdict, n) -> named.put("pairs.verdict." + BeadJson.lowerCase(verdict), n));
    putIfAny("unpaired.source", pairs.unpairedSources());
    putIfAny("unpaired.target", pairs.unpairedTargets());
    putIfAny("unpaired.copy", pairs.unpairedCopies());
  }

  private void putIfAny(String name, long count) {
    if (count > 0) {
      named.put(name, count);
    }
  }
}
