package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of which one side lacks an item and counts on: the words decide, not the numbers. */
class RenumberedListTest {

  private static final List<String> SOURCE =
      List.of("Pan", "Leche", "Huevos", "Queso", "Tomates", "Arroz", "Jabón", "Manzanas");
  private static final List<String> TARGET =
      List.of("Bread", "Milk", "Eggs", "Cheese", "Tomatoes", "Rice", "Soap", "Apples");

  private static List<String> numbered(List<String> items) {
    return IntStream.range(0, items.size()).mapToObj(k -> (k + 1) + ". " + items.get(k)).toList();
  }

  private static List<String> without(List<String> items, int k) {
    List<String> rest = new ArrayList<>(items);
    rest.remove(k);
    return numbered(rest);
  }

  private static List<Bead> nulls(DocumentPair pair) {
    return new MonotoneAligner(AlignOptions.defaults(), DictionaryWords.NONE)
        .align(List.of(pair)).get(0).beads().stream().filter(Bead::isNull).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void onlyTheItemThatIsMissingHasNoCounterpart(int missing) {
    List<Bead> ofSource =
        nulls(Pairs.of(numbered(SOURCE), numbered(TARGET), without(TARGET, missing)));
    List<Bead> ofTarget =
        nulls(Pairs.of(without(SOURCE, missing), without(TARGET, missing), numbered(TARGET)));

    assertThat(ofSource).hasSize(1).allMatch(b -> b.source().start() == missing);
    assertThat(ofTarget).hasSize(1).allMatch(b -> b.target().start() == missing);
  }
}
