package io.cotejo.translate.dictionary;

import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;

/** The embedded translator. Needs no network and never fails. Thread-safe. */
final class DictionaryClient implements TranslationClient {

  private static final int BATCH = 1000;

  private final WordReader reader;
  private final Tagger tagger = new Tagger();
  private final Grammar grammar;
  private final String id;

  /** Loads the lexicon, and lays the user's own words over it. */
  DictionaryClient(UserWords own) {
    Lexicon lexicon = Lexicon.load(own);
    this.id = "dictionary/es-en-1" + (own.digest().isEmpty() ? "" : "+" + own.digest());
    this.grammar = Grammar.over(lexicon);
    this.reader = new WordReader(lexicon, new Analyzer(lexicon));
  }

  @Override
  public List<TranslationResult> translate(TranslationRequest request) {
    return request.texts().stream().map(this::translate).toList();
  }

  private TranslationResult translate(String text) {
    Transfer transfer = new Transfer(tagger.choose(reader.read(text)), grammar);
    String translation = transfer.run();
    return new TranslationResult.Translated(translation, transfer.unknown());
  }

  @Override
  public boolean supports(Language source, Language target) {
    return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Limits limits() {
    return Limits.ofTexts(BATCH);
  }

  @Override
  public boolean needsNetwork() {
    return false;
  }

  @Override
  public boolean keepsVerbatim() {
    return true;
  }
}
