package io.cotejo.translate.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into n-grams of characters, in lower case. Thread-safe. */
final class GramAnalyzer extends Analyzer {

  /** Shorter ones are in too many texts. */
  private static final int LENGTH = 4;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer grams = new NGramTokenizer(LENGTH, LENGTH);
    return new TokenStreamComponents(grams, new LowerCaseFilter(grams));
  }

  /** The n-grams of a text, in order. */
  List<String> grams(String text) {
    List<String> grams = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        grams.add(term.toString());
      }
      stream.end();
      return grams;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
