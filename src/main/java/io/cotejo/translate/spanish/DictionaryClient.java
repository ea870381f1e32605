package io.cotejo.translate.spanish;

import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.spanish.analysis.Analyzer;
import io.cotejo.translate.spanish.analysis.WordReader;
import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Origins;
import io.cotejo.translate.spanish.inline.InlineMarks;
import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.lexicon.UserWords;
import io.cotejo.translate.spanish.model.Tables;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.selection.Senses;
import io.cotejo.translate.spanish.tagging.Tagger;
import io.cotejo.translate.spanish.transfer.clause.Transfer;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The embedded translator. Needs no network and never fails. Thread-safe. */
public final class DictionaryClient implements TranslationClient {

  /** To be raised when rules change what comes out; a golden test holds it. */
  static final int RULES = 5;

  private static final int BATCH = 250;

  private final WordReader reader;
  private final Tagger tagger = new Tagger();
  private final Senses senses;
  private final Grammar grammar;

  /** Digesting the tables takes some time on a cold JVM, and the words have to be read anyway. */
  private final CompletableFuture<String> id;

  /** Loads the lexicon, and lays the user's own words over it. */
  DictionaryClient(UserWords own) {
    this.id = CompletableFuture.supplyAsync(() -> id(own));
    Lexicon lexicon = Lexicon.load(own);
    this.grammar = Grammar.over(lexicon);
    this.senses = new Senses(own);
    this.reader = new WordReader(lexicon, new Analyzer(lexicon));
  }

  private static String id(UserWords own) {
    String packed = "dictionary/es-en-" + RULES + "-" + Tables.digest();
    return own.digest().isEmpty() ? packed : packed + "+" + own.digest();
  }

  @Override
  public List<TranslationResult> translate(TranslationRequest request) {
    return request.texts().stream().map(this::translate).toList();
  }

  private TranslationResult translate(String text) {
    // Accents may be characters of their own, which no dictionary has.
    InlineMarks marks = InlineMarks.in(Normalizer.normalize(text, Normalizer.Form.NFC));
    List<Word> words = senses.choose(tagger.choose(reader.read(marks.text())));
    Origins origins = marks.isEmpty() ? null : new Origins(words.size());
    Transfer transfer = new Transfer(words, grammar, new EnglishText(origins));
    String plain = transfer.run();
    String translation = marks.isEmpty() ? plain : marks.into(plain, words, origins);
    return new TranslationResult.Translated(translation, transfer.unknown());
  }

  @Override
  public boolean supports(Language source, Language target) {
    return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
  }

  @Override
  public String id() {
    return id.join();
  }

  @Override
  public Limits limits() {
    return Limits.ofTexts(BATCH);
  }

  /** One text after the other keeps one processor busy, and batches do not wait for each other. */
  @Override
  public Pace pace() {
    return Pace.of(Runtime.getRuntime().availableProcessors());
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
