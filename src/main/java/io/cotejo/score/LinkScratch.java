package io.cotejo.score;

import java.util.Arrays;

/** The links of the source sentence at hand, by target type. Used by one thread. */
final class LinkScratch {

  final int[] heads;
  int[] next = new int[256];
  int[] tokens = new int[256];
  float[] lifts = new float[256];
  private int size;
  private final LikelihoodModel model;

  LinkScratch(LikelihoodModel model) {
    this.model = model;
    this.heads = new int[model.targetWords];
  }

  void scatter(int i) {
    LinkTable links = model.links;
    Bags source = model.source;
    size = 0;
    for (int t = source.starts[i]; t < source.starts[i + 1]; t++) {
      int type = source.types[t];
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        add(t - source.starts[i], links.targets[e], links.lifts[e]);
      }
    }
  }

  private void add(int token, int targetType, float lift) {
    if (++size == next.length) {
      next = Arrays.copyOf(next, size * 2);
      tokens = Arrays.copyOf(tokens, size * 2);
      lifts = Arrays.copyOf(lifts, size * 2);
    }
    tokens[size] = token;
    lifts[size] = lift;
    next[size] = heads[targetType];
    heads[targetType] = size;
  }

  void clear(int i) {
    LinkTable links = model.links;
    Bags source = model.source;
    for (int t = source.starts[i]; t < source.starts[i + 1]; t++) {
      int type = source.types[t];
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        heads[links.targets[e]] = 0;
      }
    }
  }
}
