package io.cotejo.score;

import java.util.Set;

/**
 * Words of English and Spanish that are grammar: pronouns, articles, prepositions, auxiliaries, and
 * what a tokenizer leaves of contractions ("don't" is two tokens). They stand in any two sentences.
 * Tokens are those of {@link Tokenizer}. Stateless and thread-safe.
 */
final class GrammarWords {

  /** Shorter words are mostly grammar… */
  private static final int LEAST_LENGTH = 3;

  /** …but for these. */
  private static final Set<String> SHORT_CONTENT = Set.of("go", "hi", "tv", "eu", "uk", "ue");

  /** Longer words that are grammar all the same. */
  private static final Set<String> LONGER =
      Set.of(
          ("about after all also and any are aren because been before being between both but can"
                  + " could couldn did didn does doesn don during each for from get got had hadn has hasn"
                  + " have haven having her hers herself him himself his how into isn its itself just may"
                  + " might more most much must myself nor not off one only other our ours ourselves out"
                  + " over own said same shall she should shouldn some such than that the their theirs"
                  + " them themselves then there these they this those through too under until very was"
                  + " wasn were weren what when where which while who whose why will with within would"
                  + " wouldn yet you your yours yourself yourselves"
                  + " "
                  + "antes aunque bajo cada como con contra cual cuando del desde donde durante ella"
                  + " ellos entre era eran esa esas ese eso esos esta estas este esto estos fue fueron"
                  + " hasta hay las les los mas menos mientras muy nos otra otras otro otros para pero por"
                  + " porque pues que quien ser sido sin sobre son sus tambien tan toda todas todo todos"
                  + " tras una unas uno unos")
              .split(" "));

  private GrammarWords() {}

  /** Whether a token carries no content: a short word, or one that is known. Numbers do. */
  static boolean has(String token) {
    return !Character.isDigit(token.codePointAt(0))
        && (token.length() < LEAST_LENGTH
            ? !SHORT_CONTENT.contains(token)
            : LONGER.contains(token));
  }
}
