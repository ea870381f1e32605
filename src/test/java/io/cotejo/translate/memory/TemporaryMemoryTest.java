package io.cotejo.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A memory for one run leaves nothing to sweep up, even if the program is killed. */
class TemporaryMemoryTest {

  private static final Scope SCOPE = new Scope("echo", Language.SPANISH, Language.ENGLISH);

  private static Set<String> ours() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.startsWith("cotejo-") || n.contains("memory"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void remembersMoreThanItsCacheHolds() throws Exception {
    Set<String> before = ours();
    try (SqliteMemory memory = SqliteMemory.temporary(Clock.systemUTC())) {
      Map<MemorySegment, Translated> answers = new HashMap<>();
      for (int k = 0; k < 400; k++) {
        answers.put(new MemorySegment(k + " " + "x".repeat(100_000), ""), Translated.of("y" + k));
      }
      memory.save(SCOPE, answers);
      assertThat(ours()).isSubsetOf(before);
      assertThat(new File("jdbc:sqlite:")).doesNotExist();
      assertThat(memory.find(SCOPE, answers.keySet())).isEqualTo(answers);
    }
    try (SqliteMemory other = SqliteMemory.temporary(Clock.systemUTC())) {
      assertThat(other.find(SCOPE, List.of(new MemorySegment("0 " + "x".repeat(100_000), ""))))
          .isEmpty();
    }
  }
}
