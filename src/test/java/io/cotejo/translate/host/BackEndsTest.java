package io.cotejo.translate.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackEndsTest {

  private static final Clock CLOCK = Clock.systemUTC();

  @Test
  void findsTheEmbeddedOneOnTheClassPath() throws InvalidInputException {
    BackEnds installed = BackEnds.installed();

    assertThat(installed.names()).contains("dictionary");
    assertThat(installed.open("dictionary", Map.of(), CLOCK).client().id())
        .startsWith("dictionary/");
  }

  @Test
  void listsThemByName() {
    BackEnds ends = new BackEnds(List.of(new Named("zeta"), new Named("alfa")));

    assertThat(ends.names()).containsExactly("alfa", "zeta");
  }

  @Test
  void namesThoseThereAreWhenOneIsMissing() {
    BackEnds ends = new BackEnds(List.of(new Named("zeta"), new Named("alfa")));

    assertThatThrownBy(() -> ends.open("beta", Map.of(), CLOCK))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no back end is called 'beta'; there are: alfa, zeta");
  }

  @Test
  void theDictionaryTakesNoSettings() {
    assertThatThrownBy(() -> BackEnds.installed().open("dictionary", Map.of("key", "x"), CLOCK))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "back end 'dictionary': error: key is no setting of it; there are: ", "concurrency");
  }

  private record Named(String name) implements TranslationClientProvider {

    @Override
    public String description() {
      return name;
    }

    @Override
    public TranslationClient create(ClientContext context) {
      throw new AssertionError("not to be opened");
    }
  }
}
