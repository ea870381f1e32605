package io.cotejo.translate.spanish.generation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * English words that remember the Spanish word they come from: the one told last when they were
 * added. Used by one thread.
 */
public final class SourcedWords extends AbstractList<String> {

  private final List<String> words = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private int source;

  public SourcedWords(int source) {
    this.source = source;
  }

  /** What is added from now on comes from the Spanish word at that position. */
  public SourcedWords from(int position) {
    source = position;
    return this;
  }

  /** Positions of the Spanish words, one for each English word. */
  public List<Integer> sources() {
    return sources;
  }

  @Override
  public String get(int index) {
    return words.get(index);
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public String set(int index, String word) {
    return words.set(index, word);
  }

  @Override
  public void add(int index, String word) {
    words.add(index, word);
    sources.add(index, source);
  }

  @Override
  public String remove(int index) {
    sources.remove(index);
    return words.remove(index);
  }

  @Override
  public boolean addAll(Collection<? extends String> added) {
    return addAll(size(), added);
  }

  /** Words that remember their source keep it. */
  @Override
  public boolean addAll(int index, Collection<? extends String> added) {
    if (!(added instanceof SourcedWords other)) {
      return super.addAll(index, added);
    }
    sources.addAll(index, other.sources);
    return words.addAll(index, other.words);
  }
}
