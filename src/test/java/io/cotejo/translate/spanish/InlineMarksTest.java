package io.cotejo.translate.spanish;

import static io.cotejo.translate.spanish.InEnglish.translate;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.inline.InlineMarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMarksTest {

  private static final Pattern MARK = Pattern.compile("⟦([0-9]+)⟧");
  private static final List<String> TEXTS =
      List.of(
          "Los lazos políticos y comerciales entre los dos países son muy importantes.",
          "Hace tres años que la familia del ministro no vive en la casa blanca de su hermano.",
          "Llegaron dos barcos grandes, pero nadie los vio; la mitad de la población dormía.",
          "¿Quién se dio cuenta de que el acuerdo de pesca fue firmado el 20 de enero de 2022?",
          "Le dijo a su colega: “No me gusta esta ciudad (es la más grande), a través del río”.",
          "Ha vuelto a perder las llaves etc. y lleva dos años trabajando sin decir nada a Ana.",
          "Dámelo, por favor. Si tuviera dinero, compraría el coche más caro de los EE.UU.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La ⟦1⟧casa⟦2⟧ es grande.     | The ⟦1⟧house⟦2⟧ is big.",
        "lazos ⟦1⟧políticos⟦2⟧        | ⟦1⟧political⟦2⟧ ties",
        "La ⟦1⟧casa blanca⟦2⟧         | The ⟦1⟧white house⟦2⟧",
        "La ⟦1⟧casa⟦2⟧ ⟦3⟧blanca⟦4⟧    | The ⟦3⟧white⟦4⟧ ⟦1⟧house⟦2⟧",
        "⟦1⟧La casa⟦2⟧ blanca         | ⟦1⟧The white house⟦2⟧",
        "⟦1⟧Hola⟦2⟧                   | ⟦1⟧Hello⟦2⟧",
        "El ⟦1⟧ministro⟦2⟧ ha ⟦3⟧llegado⟦4⟧ hoy. | The ⟦1⟧minister⟦2⟧ ⟦3⟧has arrived⟦4⟧ today.",
        "lazos ⟦1⟧políticos⟦2⟧ y ⟦3⟧comerciales⟦4⟧ | ⟦1⟧political⟦2⟧ and ⟦3⟧commercial⟦4⟧ ties",
        "un ⟦1⟧acuerdo⟦2⟧ de ⟦3⟧pesca⟦4⟧ | a ⟦3⟧fishing⟦4⟧ ⟦1⟧agreement⟦2⟧",
        "⟦1⟧Llegaron⟦2⟧ ⟦3⟧dos barcos⟦4⟧. | ⟦3⟧Two ships⟦4⟧ ⟦1⟧arrived⟦2⟧.",
        "⟦1⟧Hace tres años⟦2⟧ que vive en ⟦3⟧Madrid⟦4⟧. | He has lived in ⟦3⟧Madrid⟦4⟧ ⟦1⟧for three"
            + " years⟦2⟧.",
      })
  void standAroundTheEnglishOfWhatTheyStoodAround(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "⟦1⟧⟦2⟧La casa⟦3⟧⟦4⟧ es grande. | ⟦1⟧⟦2⟧The house⟦3⟧⟦4⟧ is big.",
        "⟦1⟧La ⟦2⟧casa⟦3⟧ es grande.⟦4⟧  | ⟦1⟧The ⟦2⟧house⟦3⟧ is big.⟦4⟧",
        "El barco ⟦1⟧ha⟦2⟧ ⟦3⟧llegado⟦4⟧. | The ship ⟦1⟧⟦3⟧has arrived⟦4⟧⟦2⟧.",
        "⟦1⟧«La paz»⟦2⟧ (⟦3⟧la guerra⟦4⟧) | ⟦1⟧«Peace»⟦2⟧ (⟦3⟧the war⟦4⟧)",
        "⟦1⟧\"La paz\"⟦2⟧, \"⟦3⟧la guerra⟦4⟧\" | ⟦1⟧\"Peace,\"⟦2⟧ \"⟦3⟧the war⟦4⟧\"",
        "⟦1⟧¡Bienvenido!⟦2⟧             | ⟦1⟧Welcome!⟦2⟧",
        "¿⟦1⟧Quién⟦2⟧ es el presidente? | ⟦1⟧Who⟦2⟧ is the president?",
        "el ⟦1⟧15 %⟦2⟧ de la población  | ⟦1⟧15%⟦2⟧ of the population",
        "Se ⟦1⟧venden⟦2⟧ casas.         | Houses ⟦1⟧are sold⟦2⟧.",
      })
  void nestAndHangOnMarks(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La casa⟦1⟧ es grande.          | The house⟦1⟧ is big.",
        "La ⟦1⟧casa es grande.          | The ⟦1⟧house is big.",
        "La ⟦1⟧casa ⟦2⟧blanca           | The ⟦1⟧⟦2⟧white house",
        "La casa⟦1⟧ blanca⟦2⟧           | The white house⟦1⟧⟦2⟧",
        "⟦1⟧La casa ⟦2⟧blanca⟦3⟧         | ⟦1⟧The ⟦2⟧white⟦3⟧ house",
        "La ⟦1⟧casa ⟦2⟧blanca⟦3⟧         | The ⟦1⟧⟦2⟧white⟦3⟧ house",
        "La ⟦1⟧casa⟦2⟧ blanca⟦3⟧         | The white ⟦1⟧house⟦2⟧⟦3⟧",
        "Hola:⟦1⟧ los ⟦2⟧lazos⟦3⟧ ⟦4⟧políticos | Hello:⟦1⟧ the ⟦4⟧political ⟦2⟧ties⟦3⟧",
        "Se⟦1⟧ ⟦2⟧venden⟦3⟧ casas.       | Houses ⟦2⟧are sold⟦3⟧⟦1⟧.",
        "El ministro vio ⟦1⟧a⟦2⟧ su colega. | The minister saw ⟦1⟧⟦2⟧his colleague.",
        "La foto⟦1⟧grafía⟦2⟧ es grande. | The ⟦1⟧photograph⟦2⟧ is big.",
      })
  void goSomewhereWhereNothingIsWhole(String spanish, String english) {
    assertThat(translate(spanish)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"El ⟦1⟧ duerme.", "⟦1⟧", "⟦1⟧ y ⟦2⟧.", "(⟦1⟧) “⟦2⟧”", "⟦x⟧ ⟦⟧ ⟦"})
  void aloneTheyAreNames(String text) {
    InlineMarks marks = InlineMarks.in(text);

    assertThat(marks.isEmpty()).isTrue();
    assertThat(marks.text()).isEqualTo(text);
  }

  @Test
  void whateverIsWrappedComesOutOnceNestedAndChangesNothingElse() {
    Random random = new Random(20261);
    for (int round = 0; round < 1500; round++) {
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      List<String> words = List.of(text.split(" "));
      Wrapping wrapping = new Wrapping(random);
      String spanish = wrapping.wrap(words, random.nextInt(3));
      String english = translate(spanish);

      assertThat(MARK.matcher(english).replaceAll("")).as(spanish).isEqualTo(translate(text));
      assertNested(spanish, english, wrapping.closing);
    }
  }

  @Test
  void halvesOfWhatIsOutsideStayOutsideOfOtherPairs() {
    Random random = new Random(20262);
    for (int round = 0; round < 1500; round++) {
      List<String> words = List.of(TEXTS.get(random.nextInt(TEXTS.size())).split(" "));
      Wrapping wrapping = new Wrapping(random);
      String whole = wrapping.wrap(words, 2);
      String spanish = whole.replaceFirst("^(⟦[0-9]+⟧)+", "").replaceFirst("(⟦[0-9]+⟧)+$", "");
      String english = translate(spanish);
      String lost = whole.substring(0, whole.indexOf(spanish));
      String end = whole.substring(lost.length() + spanish.length());

      assertNested(spanish, lost + english + end, wrapping.closing);
    }
  }

  /** Closing marks by the opening ones. */
  private static void assertNested(String spanish, String english, List<Integer> closing) {
    Deque<Integer> expected = new ArrayDeque<>();
    Matcher mark = MARK.matcher(english);
    int count = 0;
    while (mark.find()) {
      int number = Integer.parseInt(mark.group(1));
      if (closing.get(number) > 0) {
        expected.push(closing.get(number));
      } else {
        assertThat(expected).as(spanish + " → " + english).isNotEmpty();
        assertThat(number).as(spanish + " → " + english).isEqualTo(expected.pop());
      }
      count++;
    }
    assertThat(count).as(spanish + " → " + english).isEqualTo(closing.size() - 1);
  }

  /** Wraps stretches of words, and stretches in these. */
  private static final class Wrapping {

    private final Random random;
    private final List<Integer> closing = new ArrayList<>(List.of(0));

    Wrapping(Random random) {
      this.random = random;
    }

    String wrap(List<String> words, int depth) {
      StringBuilder text = new StringBuilder();
      int at = 0;
      while (at < words.size()) {
        int end = Math.min(words.size(), at + 1 + random.nextInt(5));
        boolean wrapped = random.nextBoolean();
        int opening = closing.size();
        if (wrapped) {
          closing.add(0);
          text.append('⟦').append(opening).append('⟧');
        }
        List<String> inside = words.subList(at, end);
        text.append(wrapped && depth > 0 ? wrap(inside, depth - 1) : String.join(" ", inside));
        if (wrapped) {
          text.append('⟦').append(closing.size()).append('⟧');
          closing.set(opening, closing.size());
          closing.add(0);
        }
        text.append(end < words.size() ? " " : "");
        at = end;
      }
      return text.toString();
    }
  }

  @Test
  void noNumberOfThemIsTooMany() {
    String text =
        "⟦1⟧casa⟦2⟧ ".repeat(20_000) + "⟦3⟧".repeat(20_000) + "casa⟦" + "4".repeat(20_000);

    Matcher mark = Pattern.compile("⟦[0-9]+⟧").matcher(translate(text));

    assertThat(mark.results().count()).isEqualTo(60_000);
  }
}
