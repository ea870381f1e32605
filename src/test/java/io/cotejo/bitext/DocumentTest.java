package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final Span SPAN = new Span(0, 1);

  @Test
  void languageIsThatOfMostOfItsContent() {
    Document document =
        new Document(
            "a.txt",
            List.of(
                of(0, "Hola.", Language.SPANISH, Role.PROSE),
                of(1, "A longer sentence.", Language.ENGLISH, Role.PROSE),
                of(2, "Un menú larguísimo que no cuenta.", Language.SPANISH, Role.BOILERPLATE),
                of(3, "12345678901234567890", Language.UNDETERMINED, Role.PROSE)));
    assertThat(document.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void tieGoesToTheFirstCode() {
    Document document =
        new Document(
            "a.txt",
            List.of(
                of(0, "Hola.", Language.SPANISH, Role.PROSE),
                of(1, "Bye..", Language.ENGLISH, Role.PROSE)));
    assertThat(document.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void documentWithoutContentHasNoLanguage() {
    assertThat(new Document("a", List.of()).language()).isEqualTo(Language.UNDETERMINED);
    assertThat(
            new Document("a", List.of(of(0, "x", Language.SPANISH, Role.BOILERPLATE))).language())
        .isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void sideHoldsTheContentInOneLanguage() {
    Document document =
        new Document(
            "a.txt",
            List.of(
                of(0, "Uno.", Language.SPANISH, Role.POST),
                of(1, "Two.", Language.ENGLISH, Role.PROSE),
                of(2, "Tres.", Language.SPANISH, Role.HEADING),
                of(3, "Menú", Language.SPANISH, Role.BOILERPLATE)));
    Side side = document.side(Language.SPANISH);
    assertThat(side.size()).isEqualTo(2);
    assertThat(side.text(1)).isEqualTo("Tres.");
    assertThat(side.sentences()).extracting(Sentence::index).containsExactly(0, 2);
  }

  @Test
  void nameAndIndexesAreChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Document(" ", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Document("a", List.of(of(1, "x", Language.SPANISH, Role.PROSE))))
        .withMessageContaining("index 1");
  }

  @Test
  void sentencesAreCopied() {
    List<Sentence> sentences = new ArrayList<>();
    Document document = new Document("a", sentences);
    sentences.add(of(0, "x", Language.SPANISH, Role.PROSE));
    assertThat(document.sentences()).isEmpty();
  }

  @Test
  void sentenceIsChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(0, " ", Language.SPANISH, Role.PROSE))
        .withMessageContaining("blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(-1, "x", Language.SPANISH, Role.PROSE));
    assertThatNullPointerException().isThrownBy(() -> of(0, "x", null, Role.PROSE));
    assertThat(of(0, "x", Language.SPANISH, Role.PROSE).in(Language.ENGLISH, 0.5).language())
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void sideRefusesOtherLanguagesAndDisorder() {
    Sentence english = of(1, "x", Language.ENGLISH, Role.PROSE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Side("a", Language.SPANISH, List.of(english)))
        .withMessageContaining("not in es");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Side("a", Language.ENGLISH, List.of(english, english)))
        .withMessageContaining("out of order");
  }

  private static Sentence of(int index, String text, Language language, Role role) {
    return new Sentence(index, 0, SPAN, text, language, role);
  }
}
