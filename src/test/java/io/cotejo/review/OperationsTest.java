package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OperationsTest {

  @Test
  void thePageHasTheSameWords() throws Exception {
    String types = Files.readString(Path.of("page/types.d.ts"));
    String union = types.replaceAll("(?s).*\ntype Operation =(.*?);.*", "$1");
    assertThat(Pattern.compile("'([^']+)'").matcher(union).results().map(OperationsTest::word))
        .containsExactlyInAnyOrderElementsOf(Operations.ALL);
  }

  private static String word(MatchResult match) {
    return match.group(1);
  }
}
