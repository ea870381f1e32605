package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest extends SentenceSplitterContract {

  private static final SentenceSplitter SPLITTER =
      new OpenNlpSentenceSplitter(SentenceModels.english().load(), BreakRules.of(Language.ENGLISH));

  @Override
  SentenceSplitter splitter() {
    return SPLITTER;
  }

  /** A bar stands where a sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Hale met Dr. Voss.|They talked.",
        "She moved to the U.S.|Her brother stayed.",
        "The U.S. Senate met on Jan. 9.|It was cold.",
        "J. K. Marsh wrote it.|I read it.",
        "It opens at 9 a.m.|Nobody comes.",
        "We met at 5 p.m. Monday.",
        "The Rossi Co. closed.|It was old.",
        "It rose by 3.5 percent to 1.2 million.|Then it fell.",
        "See www.example.com/a.html for more.|Thanks.",
        "“Stop!” she cried.|He stopped.",
        "“Stop.”|He stopped.",
        "He waited ... and left.|She stayed.",
        "Wait – what? – he said.",
        "It was late (see p. 5).|We left.",
        "Bring pens, paper, etc.|We start at noon.",
        "No. 7 won.|No.|Nobody won.",
        "SEC. 4 applies.|The rest does not.",
        "This was you and I.|Did you see?",
        "The rope is 40 yd. (36 m) long.",
        "It ended so.[3]|Then they left.",
        "At 5 a.m. Mr. Hale left.|He came back at 6 p.m.|Mr. Hale slept.",
        "“The rope has held [...]” (Hale 12).|Nobody cut it.",
        "The note [who wrote it? 5 May] was lost.|Nobody knew.",
        "She left the U.S.|Thousands of others came.",
        "the boat is late.|they wait in the harbour, e.g. at the bar.|why?",
        "Nice boat!|so i took it home.|it leaks.",
        "Parts i and ii cover 3.5 approx. thirty boats.",
        "Yahoo! is no boat.",
        "The chart is free.|https://example.org/chart.html",
        "Nobody came :)|We left.|Bye ;-)|Pepe was there."
      })
  void marksEndSentencesWhereTheyShould(String marked) {
    List<String> wanted = List.of(marked.split("\\|"));
    String text = String.join(" ", wanted);
    assertThat(SPLITTER.split(text).stream().map(s -> s.of(text)))
        .containsExactlyElementsOf(wanted);
  }

  @Test
  void ellipsisNeedsNoSpaceBeforeACapital() {
    assertThat(SPLITTER.split("We waited for the boat...Nobody came.")).hasSize(2);
    assertThat(SPLITTER.split("We waited...and waited for the boat.")).hasSize(1);
  }

  @Test
  void stopAfterALongNumberNeedsNoSpace() {
    String text = "The mill was sold in 1998.Nobody knew why.";
    assertThat(SPLITTER.split(text)).hasSize(2);
    assertThat(SPLITTER.split("The mill has 1.5 floors and weighs 1.250 tons.")).hasSize(1);
  }

  @Test
  void otherLanguagesAreSplitWithTheEnglishModel() {
    Language italian = Language.of("it");
    String text = "È tardi. Andiamo a casa.";
    assertThat(
            new OpenNlpSentenceSplitter(SentenceModels.english().load(), BreakRules.of(italian))
                .split(text))
        .hasSize(2);
  }
}
