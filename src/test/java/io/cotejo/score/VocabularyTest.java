package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void numbersTypesInOrderOfAppearance() {
    assertThat(vocabulary.add("b")).isZero();
    assertThat(vocabulary.add("a")).isEqualTo(1);
    assertThat(vocabulary.add("c")).isEqualTo(2);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThat(vocabulary.type(1)).isEqualTo("a");
  }

  @Test
  void aKnownTypeKeepsItsNumber() {
    vocabulary.add("a");
    vocabulary.add("b");

    assertThat(vocabulary.add("a")).isZero();
    assertThat(vocabulary.size()).isEqualTo(2);
  }

  @Test
  void findsWithoutAdding() {
    vocabulary.add("a");

    assertThat(vocabulary.find("a")).isZero();
    assertThat(vocabulary.find("z")).isEqualTo(-1);
    assertThat(vocabulary.size()).isEqualTo(1);
  }
}
