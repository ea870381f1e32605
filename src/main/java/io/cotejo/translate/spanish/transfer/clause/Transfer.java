package io.cotejo.translate.spanish.transfer.clause;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Grammar;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.transfer.Antecedent;
import io.cotejo.translate.spanish.transfer.Clause;
import io.cotejo.translate.spanish.transfer.verb.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * Shallow transfer of one tagged text, sentence by sentence. The rules are made anew for each, so
 * that none remembers anything of the one before; the subject that was named last is handed on.
 * Used by one thread for one text.
 */
public final class Transfer {

  private final Cursor cursor;
  private final Grammar grammar;
  private final EnglishText out;
  private final boolean addressed;
  private final boolean recipe;
  private final List<String> unknown = new ArrayList<>();

  public Transfer(List<Word> words, Grammar grammar, EnglishText out) {
    this.cursor = new Cursor(words);
    this.grammar = grammar;
    this.out = out;
    this.addressed = Address.isFormal(words);
    this.recipe = Address.isRecipe(words);
  }

  /** The English text. */
  public String run() {
    Antecedent antecedent = Antecedent.NOBODY;
    while (cursor.nextSentence()) {
      int from = out.length();
      int first = cursor.position();
      Clause clause = new Clause(addressed, antecedent, cursor.peek(-1).isLower("¿"));
      new SentenceTransfer(cursor, clause, grammar, out, recipe).run(unknown);
      antecedent = clause.antecedent();
      List<Word> sentence = cursor.words().subList(first, cursor.words().size());
      if (sentence.stream().anyMatch(Word::shouted)) {
        out.raise(from, kept(sentence));
      }
    }
    return out.toString();
  }

  /** What has small letters in a sentence of capitals is not language, and keeps them. */
  private static List<String> kept(List<Word> sentence) {
    return sentence.stream()
        .filter(w -> !w.shouted() && !w.isKnown())
        .map(Rendering::text)
        .filter(t -> t.chars().anyMatch(Character::isLowerCase))
        .toList();
  }

  /** The words that were guessed or passed on, in order. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }
}
