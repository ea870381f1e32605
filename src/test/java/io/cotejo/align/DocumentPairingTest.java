package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cotejo.align.DocumentPairing.Candidate;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentPairingTest {

  private static final int DOCUMENTS = 20;

  private final DocumentPairing pairing = new DocumentPairing();
  private final RandomTexts texts = new RandomTexts(1, 20_000);

  private List<List<String>> documents(int count) {
    return IntStream.range(0, count).mapToObj(k -> texts.sentences(15)).toList();
  }

  private List<String> reworded(List<String> document) {
    return document.stream().map(s -> texts.reword(s, 0.7)).toList();
  }

  @Test
  void findsEachPartnerInAShuffledPileAndNoFalseOne() {
    List<List<String>> sources = documents(DOCUMENTS);
    List<Integer> order = new ArrayList<>(IntStream.range(0, DOCUMENTS).boxed().toList());
    Collections.shuffle(order, texts.random());
    List<List<String>> targets = order.stream().map(k -> reworded(sources.get(k))).toList();

    List<Candidate> found = pair(sources, targets);

    assertThat(found).extracting(Candidate::source).containsExactlyElementsOf(numbers());
    assertThat(found).allMatch(c -> order.get(c.target()) == c.source());
    assertThat(found).allMatch(c -> c.similarity() > 0 && c.similarity() <= 1);
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, DOCUMENTS).boxed().toList();
  }

  @Test
  void documentsWithoutAPartnerHaveNone() {
    assertThat(pair(documents(10), documents(10))).isEmpty();
  }

  @Test
  void aDocumentMayHaveTwoCounterpartsTheCloserOneFirst() {
    List<List<String>> sources = documents(6);
    List<List<String>> targets = new ArrayList<>(documents(6));
    List<String> half = new ArrayList<>(reworded(sources.get(2)).subList(0, 8));
    half.addAll(texts.sentences(7));
    targets.set(1, half);
    targets.set(4, reworded(sources.get(2)));

    List<Candidate> found = pair(sources, targets);

    assertThat(found).extracting(Candidate::source).containsExactly(2, 2);
    assertThat(found).extracting(Candidate::target).containsExactly(4, 1);
  }

  @Test
  void theSameDocumentIsAsAlikeAsCanBe() {
    List<List<String>> sources = documents(4);

    assertThat(pair(sources, sources))
        .hasSize(4)
        .allMatch(c -> c.source() == c.target() && c.similarity() > 0.999);
  }

  @Test
  void aPileOfTwoShortNotesIsEnough() {
    List<List<String>> sources = List.of(texts.sentences(2), texts.sentences(2));
    List<List<String>> targets = List.of(reworded(sources.get(1)), reworded(sources.get(0)));

    assertThat(pair(sources.subList(0, 1), targets.subList(1, 2))).hasSize(1);
    assertThat(pair(sources, targets))
        .extracting(Candidate::source, Candidate::target)
        .containsExactly(tuple(0, 1), tuple(1, 0));
  }

  @Test
  void grammarAloneMakesNoPair() {
    List<List<String>> sources = List.of(withGrammar(texts.sentences(8)));
    List<List<String>> targets = List.of(withGrammar(texts.sentences(8)));

    assertThat(pair(sources, targets)).isEmpty();
  }

  private static List<String> withGrammar(List<String> document) {
    return document.stream().map(s -> "the " + s.replaceFirst(" ", " of the ") + " and").toList();
  }

  @Test
  void emptyDocumentsAndPilesHaveNoPartners() {
    assertThat(pair(List.of(), documents(2))).isEmpty();
    assertThat(pair(documents(2), List.of())).isEmpty();
    assertThat(pair(List.of(List.of(), List.of("—")), List.of(List.of(), List.of("")))).isEmpty();
  }

  @Test
  void whoHasFarCloserPartnersDoesNotGoWithOthers() {
    List<List<String>> sources = documents(8);
    List<List<String>> targets = new ArrayList<>();
    for (int k = 0; k < sources.size(); k++) {
      List<String> target = new ArrayList<>(reworded(sources.get(k)));
      target.addAll(reworded(sources.get((k + 1) % 8)).subList(0, 8));
      target.addAll(sources.get((k + 4) % 8).subList(0, 4));
      targets.add(target);
    }

    List<Candidate> found = pair(sources, targets);

    assertThat(found).noneMatch(c -> c.source() == (c.target() + 4) % 8);
    assertThat(found).hasSize(16);
    assertThat(pair(sources.subList(4, 5), targets.subList(0, 1))).hasSize(1);
  }

  @Test
  void theSamePileGivesTheSameFigures() {
    List<List<String>> sources = documents(8);
    List<List<String>> targets = sources.stream().map(this::reworded).toList();

    assertThat(pair(sources, targets))
        .isNotEmpty()
        .isEqualTo(new DocumentPairing().pair(sources, targets, 1));
  }

  /** By two threads; by one it is the same. */
  private List<Candidate> pair(List<List<String>> sources, List<List<String>> targets) {
    List<Candidate> found = pairing.pair(sources, targets, 2);
    assertThat(pairing.pair(sources, targets, 1)).isEqualTo(found);
    return found;
  }
}
