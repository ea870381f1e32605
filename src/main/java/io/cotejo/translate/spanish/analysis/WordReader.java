package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.SpanishTokenizer;
import io.cotejo.translate.spanish.model.SpanishTokenizer.Kind;
import io.cotejo.translate.spanish.model.SpanishTokenizer.Token;
import io.cotejo.translate.spanish.model.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Spanish text to words with their readings; the longest phrase of the lexicon is one word.
 * Thread-safe.
 */
public final class WordReader {

  private final Capitals capitals;
  private final Phrases phrases;

  public WordReader(Lexicon lexicon, Analyzer analyzer) {
    this.capitals = new Capitals(analyzer);
    this.phrases = new Phrases(lexicon);
  }

  public List<Word> read(String text) {
    List<Word> tokens = tokens(text);
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Phrases.Match match = phrases.at(tokens, i);
      words.add(match == null ? tokens.get(i) : match.word());
      i += match == null ? 1 : match.length();
    }
    return words;
  }

  private List<Word> tokens(String text) {
    List<Word> words = new ArrayList<>();
    boolean sentenceStart = true;
    for (Token token : SpanishTokenizer.tokens(text)) {
      String surface = OldSpelling.modern(token.surface());
      List<Analysis> readings =
          token.kind() == Kind.WORD ? capitals.readings(surface, sentenceStart, words) : List.of();
      boolean initial = sentenceStart && token.kind() == Kind.WORD;
      words.add(new Word(surface, readings, token.gluedLeft(), initial, tag(token.kind())));
      Capitals.readFirstName(words);
      boolean opens = token.kind() == Kind.MARK && ".:!?¿¡“«\"—".contains(surface);
      boolean stays = token.kind() == Kind.MARK || token.kind() == Kind.KEEP;
      sentenceStart = opens || (sentenceStart && stays);
    }
    return words;
  }

  private static PartOfSpeech tag(Kind kind) {
    return switch (kind) {
      case WORD -> PartOfSpeech.UNKNOWN;
      case NUMBER -> PartOfSpeech.NUMBER;
      case KEEP -> PartOfSpeech.NAME;
      case MARK -> PartOfSpeech.PUNCTUATION;
    };
  }
}
