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

  private static final int LONGEST_ENUMERATOR = 5;

  private final Analyzer analyzer;
  private final Capitals capitals;
  private final Phrases phrases;

  public WordReader(Lexicon lexicon, Analyzer analyzer) {
    this.analyzer = analyzer;
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
    boolean numbered = false;
    List<Token> tokens = SpanishTokenizer.tokens(text);
    Shouting shouting = new Shouting(analyzer, tokens);
    for (int k = 0; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      boolean word = token.kind() == Kind.WORD;
      boolean shouted = word && shouting.isAt(k);
      String said = shouted ? shouting.lowered(token.surface()) : token.surface();
      String surface = word ? OldSpelling.modern(said) : said;
      boolean starts = sentenceStart || (numbered && word && capitals.isVerbal(surface));
      boolean letter = word && starts && surface.length() == 1 && isClosed(tokens, k);
      List<Analysis> readings =
          word && !letter ? capitals.readings(surface, starts, words) : List.of();
      PartOfSpeech tag = letter ? PartOfSpeech.NAME : tag(token.kind());
      Word read = new Word(surface, readings, token.gluedLeft(), starts && word, tag);
      words.add(shouted ? read.inCapitals() : read);
      Capitals.readFirstName(words);
      readCount(words);
      boolean opens = token.kind() == Kind.MARK && ".:!?¿¡“«\"—".contains(surface);
      boolean stays = token.kind() == Kind.MARK || token.kind() == Kind.KEEP;
      numbered = sentenceStart && isOrdinal(token);
      sentenceStart = opens || (sentenceStart && (stays || isEnumerator(tokens, k)));
    }
    return words;
  }

  /** {@code 1.º Desestimar}: what may number a command. */
  private static boolean isOrdinal(Token token) {
    String surface = token.surface();
    return token.kind() == Kind.NUMBER && "ºª°".indexOf(surface.charAt(surface.length() - 1)) >= 0;
  }

  /** {@code 2)}, {@code a)}, {@code IV)}: what numbers the sentence behind it. */
  private static boolean isEnumerator(List<Token> tokens, int at) {
    return tokens.get(at).surface().length() <= LONGEST_ENUMERATOR && isClosed(tokens, at);
  }

  private static boolean isClosed(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).gluedLeft()
        && tokens.get(at + 1).surface().equals(")");
  }

  /** {@code ⟦1⟧ días}: what stands before things that are several is their number. */
  private static void readCount(List<Word> words) {
    int last = words.size() - 1;
    Word counted = words.get(last);
    boolean several =
        counted.isKnown()
            && counted.readings().stream()
                .allMatch(r -> r.plural() && r.tag() == PartOfSpeech.NOUN);
    if (last > 0 && several && !counted.gluedLeft() && words.get(last - 1).isPlaceholder()) {
      words.set(last - 1, words.get(last - 1).unread(PartOfSpeech.NUMBER));
    }
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
