package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One list says which modules there are; what is served and the page as one file go by it. */
class PageModulesTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/cotejo/review");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[^};]*\\} from '\\./([^';]*)';$");
  private static final Pattern TOP_NAME =
      Pattern.compile("(?m)^(?:const|let|var|class|(?:async )?function\\*?) (\\w+)");

  static Stream<String> modules() {
    return PageModules.ORDER.stream();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).toList();
  }

  @Test
  void theListNamesEveryModuleOnce() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".js")))
          .containsExactlyInAnyOrderElementsOf(PageModules.ORDER);
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleImportsOnlyThoseBeforeIt(String module) {
    String text = PageFiles.text(module);
    List<String> imports = all(IMPORT, text);
    // An import that is written otherwise would not be looked at.
    assertThat(text.lines().filter(l -> l.matches("import\\b.*"))).hasSameSizeAs(imports);
    assertThat(PageModules.ORDER.subList(0, PageModules.ORDER.indexOf(module)))
        .containsAll(imports);
  }

  @Test
  void joinedTheyImportAndExportNothingAndShareNoName() {
    String joined = PageModules.joined();
    assertThat(joined.lines()).noneMatch(line -> line.matches("(?:import|export)\\b.*"));
    assertThat(all(TOP_NAME, joined)).contains("make", "Page", "start").doesNotHaveDuplicates();
  }
}
