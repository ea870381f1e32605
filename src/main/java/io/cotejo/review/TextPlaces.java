package io.cotejo.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the sentences of a side say a text, however they are cut. Thread-safe. */
final class TextPlaces {

  /** So many characters of a sentence say where a text may begin. */
  private static final int BEGINNING = 12;

  private final List<SideIndex.Entry> entries;
  private final Map<String, List<Integer>> byBeginning = new HashMap<>();

  /** Over a list that changes no more once a text is looked for. */
  TextPlaces(List<SideIndex.Entry> entries) {
    this.entries = entries;
  }

  /** The runs of sentences, each in one document, that say a text, whatever its white space. */
  List<List<Integer>> places(String text) {
    String squashed = SentenceKeys.squash(text);
    List<List<Integer>> places = new ArrayList<>();
    for (int length = 1; length <= Math.min(BEGINNING, squashed.length()); length++) {
      String beginning = squashed.substring(0, length);
      for (int start : byBeginning().getOrDefault(beginning, List.of())) {
        int end = endOf(squashed, start);
        if (end > start) {
          places.add(IntStream.range(start, end).boxed().toList());
        }
      }
    }
    return places;
  }

  /** Made when a text is first looked for, which is seldom. */
  private synchronized Map<String, List<Integer>> byBeginning() {
    if (byBeginning.isEmpty()) {
      for (int position = 0; position < entries.size(); position++) {
        String text = squashed(position);
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        byBeginning.computeIfAbsent(beginning, k -> new ArrayList<>()).add(position);
      }
    }
    return byBeginning;
  }

  /** Where the run that begins at {@code start} and says {@code text} ends; −1 if none does. */
  private int endOf(String text, int start) {
    String document = entries.get(start).document();
    int done = 0;
    for (int i = start; i < entries.size() && entries.get(i).document().equals(document); i++) {
      String sentence = squashed(i);
      if (!text.startsWith(sentence, done)) {
        return -1;
      }
      done += sentence.length();
      if (done == text.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  private String squashed(int position) {
    return SentenceKeys.squash(entries.get(position).sentence().text());
  }
}
