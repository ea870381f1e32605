package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import java.util.ArrayList;
import java.util.List;

/**
 * The text ratio of a bead straight from the formula of {@link LikelihoodModel}, token by token, as
 * slowly as it is written. Used by one thread.
 */
final class NaiveEvidence {

  private record Token(int type, double weight) {}

  private final double lambda;
  private final WordPool pool;
  private final LinkTable links;
  private final List<List<Token>> sources = new ArrayList<>();
  private final List<List<Token>> targets;

  NaiveEvidence(List<DocumentPair> pairs, DocumentPair pair, Adaptation adaptation) {
    this.lambda = adaptation.unexplained();
    this.pool = new WordPool(pair);
    this.links =
        new LinkBuilder(
                pool,
                new WordKin(pool, DictionaryWords.NONE),
                new WordFrequencies(pool, Statistics.of(pairs)))
            .build();
    for (int i = 0; i < pair.source().size(); i++) {
      sources.add(source(pair, i));
    }
    this.targets = pair.target().texts().stream().map(this::target).toList();
  }

  /** ½·(Σ ln(λ + Σ w·g/|x|) + Σ w·ln(λ + Σ g/|y|)) of sources [i, i + a) and targets [j, j + b). */
  double text(int i, int a, int j, int b) {
    List<Token> x = span(sources, i, a);
    List<Token> y = span(targets, j, b);
    double ofX = Math.max(1, x.stream().mapToDouble(Token::weight).sum());
    double ofY = Math.max(1, y.size());
    double text = 0;
    for (Token l : y) {
      double sum = x.stream().mapToDouble(k -> k.weight * lift(k, l)).sum();
      text += Math.log(lambda + sum / ofX);
    }
    for (Token k : x) {
      double sum = y.stream().mapToDouble(l -> lift(k, l)).sum();
      text += k.weight * Math.log(lambda + sum / ofY);
    }
    return text / 2;
  }

  /** What the sentences of a larger bead cost of which the other side says next to nothing. */
  double strangers(int i, int a, int j, int b) {
    List<Token> x = span(sources, i, a);
    List<Token> y = span(targets, j, b);
    double ofX = Math.max(1, x.stream().mapToDouble(Token::weight).sum());
    double ofY = Math.max(1, y.size());
    double cost = 0;
    for (List<Token> one : a > 1 ? sources.subList(i, i + a) : List.<List<Token>>of()) {
      double gain = 0;
      for (Token k : one) {
        double sum = y.stream().mapToDouble(l -> lift(k, l)).sum();
        gain += k.weight * Math.log(1 + sum / (lambda * ofY));
      }
      cost += stranger(one, gain);
    }
    for (List<Token> one : b > 1 ? targets.subList(j, j + b) : List.<List<Token>>of()) {
      double gain = 0;
      for (Token l : one) {
        double sum = x.stream().mapToDouble(k -> k.weight * lift(k, l)).sum();
        gain += Math.log(1 + sum / (lambda * ofX));
      }
      cost += stranger(one, gain);
    }
    return cost;
  }

  private double stranger(List<Token> sentence, double gain) {
    double weight = sentence.stream().mapToDouble(Token::weight).sum();
    double unlinked = -ScoreConstants.TEXT_WEIGHT / 2 * weight * Math.log(lambda);
    return Math.max(0, ScoreConstants.STRANGER_COST - unlinked)
        * Math.exp(-gain / ScoreConstants.STRANGER_GAIN);
  }

  /** What a sentence costs that has no partner, if one of usual length costs so much. */
  double nullCost(double usual, int i, int a, int j) {
    List<Token> sentence = a == 1 ? sources.get(i) : targets.get(j);
    double pivot =
        sentence.stream().filter(t -> t.type < pool.words.size()).mapToDouble(Token::weight).sum();
    double tokens = pivot > 0 ? pivot : sentence.size();
    return usual
        + ScoreConstants.NULL_SLOPE * Math.log((1 + tokens) / (1 + ScoreConstants.NULL_TOKENS));
  }

  /** Σ over the target's tokens of the share that the source does not explain. */
  double unexplained(int i, int a, int j, int b) {
    List<Token> x = span(sources, i, a);
    double ofX = Math.max(1, x.stream().mapToDouble(Token::weight).sum());
    return span(targets, j, b).stream()
        .mapToDouble(l -> x.stream().mapToDouble(k -> k.weight * lift(k, l)).sum() / ofX)
        .map(strength -> lambda / (lambda + strength))
        .sum();
  }

  private double lift(Token k, Token l) {
    for (int e = links.starts[k.type]; e < links.starts[k.type + 1]; e++) {
      if (links.targets[e] == l.type) {
        return links.lifts[e];
      }
    }
    return 0;
  }

  private static List<Token> span(List<List<Token>> sentences, int from, int count) {
    return sentences.subList(from, from + count).stream().flatMap(List::stream).toList();
  }

  private List<Token> source(DocumentPair pair, int i) {
    List<List<String>> pivots =
        pair.pivots(i).stream().map(Tokenizer::tokens).filter(p -> !p.isEmpty()).toList();
    double weight = pivots.isEmpty() ? 1 : ScoreConstants.SOURCE_WEIGHT;
    int shift = pool.words.size();
    List<Token> tokens = new ArrayList<>();
    for (List<String> pivot : pivots) {
      pivot.forEach(w -> tokens.add(new Token(pool.words.find(w), 1.0 / pivots.size())));
    }
    Tokenizer.tokens(pair.source().text(i))
        .forEach(w -> tokens.add(new Token(shift + pool.sourceWords.find(w), weight)));
    return tokens;
  }

  private List<Token> target(String text) {
    return Tokenizer.tokens(text).stream().map(w -> new Token(pool.words.find(w), 1)).toList();
  }
}
