package io.cotejo.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers word types from 0 in order of first appearance. Filled by one thread, then read-only. */
final class Vocabulary {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> types = new ArrayList<>();

  /** The number of a type; a new one if it was not seen. */
  int add(String type) {
    Integer known = ids.putIfAbsent(type, types.size());
    if (known == null) {
      types.add(type);
      return types.size() - 1;
    }
    return known;
  }

  /** The number of a type, or -1. */
  int find(String type) {
    return ids.getOrDefault(type, -1);
  }

  String type(int id) {
    return types.get(id);
  }

  int size() {
    return types.size();
  }
}
