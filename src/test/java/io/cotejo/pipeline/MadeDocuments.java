package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents of short sentences. Stateless. */
final class MadeDocuments {

  private MadeDocuments() {}

  /** A document in one language; the sentences of a Spanish one are also its translation. */
  static Translated translated(String name, Language language, List<String> texts) {
    return language.equals(Language.SPANISH)
        ? translated(name, List.of(), texts)
        : translated(name, texts, List.of());
  }

  /** English sentences, then Spanish ones that are also their translation. */
  static Translated translated(String name, List<String> english, List<String> spanish) {
    List<Sentence> sentences = new ArrayList<>();
    Map<Integer, String> pivots = new HashMap<>();
    english.forEach(text -> sentences.add(sentence(sentences.size(), Language.ENGLISH, text)));
    for (String text : spanish) {
      pivots.put(sentences.size(), text);
      sentences.add(sentence(sentences.size(), Language.SPANISH, text));
    }
    return new Translated(new Document(name, sentences), pivots);
  }

  static Sentence sentence(int index, Language language, String text) {
    Span span = new Span(index * 100, index * 100 + text.length());
    return new Sentence(index, index, span, text, language, Role.PROSE);
  }
}
