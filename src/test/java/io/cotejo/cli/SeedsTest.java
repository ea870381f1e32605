package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.testing.GivenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo run} on the sample documents: the main job, end to end. */
class SeedsTest {

  /** Of the twelve links that a person found, so many are found at least. */
  private static final int ENOUGH = 8;

  private static final Path GOLD = Path.of("src/test/resources/seeds/gold.tsv");

  @TempDir private static Path folder;

  private static Shell shell;
  private static Shell.Result result;
  private static Map<String, String> files;
  private static List<AlignedPair> pairs;

  @BeforeAll
  static void runOnce() throws IOException, InvalidInputException {
    shell = new Shell(folder);
    result = shell.run("run", Shell.SEEDS.toString(), "-o", "out", "--threads", "1");
    files = shell.contents("out");
    pairs = GivenFile.of("-", files.get("bitext.jsonl")).pairs(new JsonlBitextReader());
  }

  /** A link between two sentences, each known by a fragment of it. */
  record Link(
      String source, String sourceFragment, String target, String targetFragment, String verdict) {

    static List<Link> gold() throws IOException {
      return Files.readAllLines(GOLD).stream()
          .map(line -> line.split("\t", -1))
          .map(c -> new Link(c[0], c[1], c[2], c[3], c[4]))
          .toList();
    }

    boolean isIn(AlignedPair pair) {
      return isAbout(pair) && holds(pair.target(), target, targetFragment);
    }

    /** Whether the pair says which sentence of this target document is the counterpart. */
    boolean isAbout(AlignedPair pair) {
      return pair.isPaired()
          && holds(pair.source(), source, sourceFragment)
          && pair.target().orElseThrow().document().equals(target);
    }

    private static boolean holds(Optional<Passage> passage, String document, String fragment) {
      Passage found = passage.orElseThrow();
      return found.document().equals(document) && found.text().contains(fragment);
    }
  }

  @Test
  void endsWellAndSaysSoToPeopleOnly() {
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("5 read, 0 failed")
        .contains("sentences", "translated", "document pairs", "no partner")
        .contains("open out/report.html")
        .doesNotContain("\r", "\u001B");
  }

  @Test
  void writesFiveFilesAndLeavesNoDraft() {
    assertThat(files.keySet())
        .containsExactly("bitext.jsonl", "bitext.tmx", "bitext.tsv", "report.html", "run.json");
  }

  @Test
  void findsMostOfTheLinksThatAPersonFound() throws IOException {
    List<Link> found =
        Link.gold().stream().filter(link -> pairs.stream().anyMatch(link::isIn)).toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void contradictsNoneOfThem() throws IOException {
    List<Link> gold = Link.gold();
    List<AlignedPair> wrong = new ArrayList<>();
    for (AlignedPair pair : pairs) {
      if (gold.stream().anyMatch(g -> g.isAbout(pair))
          && gold.stream().noneMatch(g -> g.isIn(pair))) {
        wrong.add(pair);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everySentenceIsFoundAgainInItsFile() throws IOException {
    for (AlignedPair pair : pairs) {
      for (Passage passage :
          Stream.concat(pair.source().stream(), pair.target().stream()).toList()) {
        String file = textOf(passage.document());
        for (Sentence sentence : passage.sentences()) {
          assertThat(squeezed(sentence.span().of(file))).isEqualTo(squeezed(sentence.text()));
        }
      }
    }
  }

  /** Positions count from behind a byte-order mark. */
  private static String textOf(String document) throws IOException {
    return Files.readString(Shell.SEEDS.resolve(document)).replaceFirst("^\\uFEFF", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void noSentenceIsInTwoRowsOfThoseWithoutPartner() {
    List<String> alone =
        pairs.stream()
            .filter(p -> !p.isPaired())
            .flatMap(p -> Stream.concat(p.source().stream(), p.target().stream()))
            .map(p -> p.document() + " " + p.sentences().get(0).index())
            .toList();
    assertThat(alone).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void theSameBytesComeOutWhateverTheThreads(int threads) {
    shell.run("run", Shell.SEEDS.toString(), "-o", "again", "--threads", String.valueOf(threads));
    assertThat(shell.contents("again")).isEqualTo(files);
  }

  /** Turkish lower-cases I to a dotless one; Egyptian Arabic has digits of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
  void theSameBytesComeOutInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      shell.run("run", Shell.SEEDS.toString(), "-o", "abroad");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(shell.contents("abroad")).isEqualTo(files);
  }

  @Test
  void namesNoPlaceOnThisMachine() {
    files.forEach(
        (name, text) ->
            assertThat(text)
                .as(name)
                .doesNotContain(folder.toString(), Shell.SEEDS.getParent().toString()));
  }

  @Test
  void theManifestKnowsEveryInputByItsHash() throws IOException, NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> seeds = Files.list(Shell.SEEDS)) {
      for (Path seed : seeds.toList()) {
        String hash = HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(seed)));
        assertThat(files.get("run.json"))
            .contains("\"" + seed.getFileName() + "\": \"" + hash + "\"");
      }
    }
  }

  @Test
  void isSilentIfAskedTo() {
    Shell.Result quiet = shell.run("run", "-q", Shell.SEEDS.toString(), "-o", "quiet");
    assertThat(quiet).isEqualTo(new Shell.Result(ExitCode.OK, "", ""));
  }

  @Test
  void stagesJoinedByPipesGiveTheBitextOfTheWholeRun() {
    String sentences = shell.run("segment", Shell.SEEDS.toString()).out();
    String detected = shell.runOn(sentences, "detect").out();
    String translated = shell.runOn(detected, "translate", "-").out();
    Shell.Result aligned = shell.runOn(translated, "align");
    assertThat(aligned.out()).isEqualTo(files.get("bitext.jsonl"));
    assertThat(aligned.errors())
        .containsExactly(
            "cotejo: note: 38 sentences left out (related links 22, newsletter box 3, comments 3,"
                + " credits 8, repeated line 2)");
  }

  @Test
  void aStageReadsTheFileOfTheStageBefore() {
    shell.write("translated.jsonl", shell.run("translate", Shell.SEEDS.toString()).out());
    assertThat(shell.run("align", "translated.jsonl").out()).isEqualTo(files.get("bitext.jsonl"));
  }

  @Test
  void aStageDoesTheStagesBeforeItOnDocuments() {
    assertThat(shell.run("align", Shell.SEEDS.toString()).out())
        .isEqualTo(files.get("bitext.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "tmx"})
  void exportGivesTheFilesOfTheRun(String format) {
    Shell.Result exported = shell.run("export", "--format", format, "out/bitext.jsonl");
    assertThat(exported.out()).isEqualTo(files.get("bitext." + format));
  }
}
