package io.cotejo.bitext;

import java.util.List;
import java.util.Set;

/**
 * What people settled about the sentences of some documents before these are aligned. Sentences are
 * named by document and {@linkplain Sentence#index index}.
 *
 * @param links passages that are counterparts and stay so
 * @param rejected passages that are none: no sentence of the one is linked with one of the other
 * @param alone sentences that have no counterpart in any document
 */
public record Settled(List<Link> links, List<Link> rejected, Set<Place> alone) {

  /** Nothing is settled. */
  public static final Settled NONE = new Settled(List.of(), List.of(), Set.of());

  /**
   * Two passages.
   *
   * @param source name of the source document
   * @param sources indices of its sentences, ascending; at least one
   * @param target name of the target document
   * @param targets indices of its sentences, ascending; at least one
   */
  public record Link(String source, List<Integer> sources, String target, List<Integer> targets) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if one is empty
     */
    public Link {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
      if (sources.isEmpty() || targets.isEmpty()) {
        throw new IllegalArgumentException("a link needs sentences on both sides");
      }
    }

    /** Whether it is about these two documents. */
    public boolean isOf(DocumentPair pair) {
      return source.equals(pair.source().document()) && target.equals(pair.target().document());
    }
  }

  /** A sentence of a document. */
  public record Place(String document, int index) {}

  /** Copies the collections. */
  public Settled {
    links = List.copyOf(links);
    rejected = List.copyOf(rejected);
    alone = Set.copyOf(alone);
  }
}
