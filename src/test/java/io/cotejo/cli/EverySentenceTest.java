package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.testing.GivenFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence is paired, alone, or named as left out; and so is every character. */
class EverySentenceTest {

  private static final List<String> TEXTS =
      List.of(
          "El barco salió ayer del puerto de Manta con doce pasajeros y mucha carga.",
          "The ship left the harbour of Manta yesterday with twelve passengers.",
          "La alcaldesa llegó tarde. Nadie la esperaba en el muelle.",
          "Nobody waited for the mayor on the pier.",
          "El vaixell va sortir ahir del port amb dotze passatgers i molta càrrega.",
          "Haberin devamı için kaydırın...",
          "• Comprar pan",
          "- Pagar la luz",
          "12:30 – 14:00",
          "* * *",
          "5.",
          "Publicidad",
          "Compartir en Facebook",
          "Lea también: el puerto cierra",
          "Más información:",
          "• El puerto cierra esta noche",
          "© 2024 Diario del Puerto",
          "Anuncio de bodas en el palacio: la princesa se casará en junio.",
          "EL PUERTO DE MANTA CIERRA ESTA NOCHE POR LA TORMENTA",
          "Reciba un cordial saludo,",
          "Íñigo Ibáñez");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeShell() {
    shell = new Shell(folder);
  }

  private static List<String> some(Random random) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      some.add(TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return some;
  }

  private static String joined(List<String> texts, Function<String, String> form) {
    return texts.stream().map(form).collect(Collectors.joining());
  }

  private static String page(List<String> texts, Random random) {
    List<String> forms =
        List.of(
            "<p>%s</p>",
            "<ul><li>%s</ul>",
            "<table><tr><td>%s</table>",
            "<div class=share>%s</div>",
            "<nav><a href=x>%s</a></nav>",
            "<h2>%s</h2>",
            "<aside>%s</aside>",
            "<p class=paywall>%s</p>");
    return "<html><body><article>"
        + joined(texts, t -> forms.get(random.nextInt(forms.size())).formatted(t))
        + "</article></body></html>";
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void ofARun() throws Exception {
    Random random = new Random(16);
    for (int round = 0; round < 12; round++) {
      Map<String, String> contents = new HashMap<>();
      List<String> texts = some(random);
      shell.write("in/a.txt", joined(texts, t -> t + "\n\n"));
      contents.put("a.txt", joined(texts, EverySentenceTest::bare));
      texts = some(random);
      shell.write("in/b.html", page(texts, random));
      contents.put("b.html", joined(texts, EverySentenceTest::bare));
      texts = some(random);
      shell.write("in/c.jsonl", joined(texts, t -> "{\"text\":\"" + t + "\"}\n"));
      for (int i = 0; i < texts.size(); i++) {
        contents.put("c.jsonl#" + (i + 1), bare(texts.get(i)));
      }
      texts = some(random);
      shell.write("in/d.tsv", "text\n" + joined(texts, t -> t + "\n"));
      for (int i = 0; i < texts.size(); i++) {
        contents.put("d.tsv#" + (i + 2), bare(texts.get(i)));
      }
      texts = some(random);
      shell.write("in/e.srt", subtitles(texts));
      contents.put("e.srt", joined(texts, t -> bare(t.replaceFirst("^- ", ""))));
      Shell.Result result =
          shell.run("run", "-b", "none", "-o", "out" + round, "in", "in/c.jsonl", "in/d.tsv");
      assertThat(result.err()).contains("left out");
      assertThat(found("out" + round)).isEqualTo(contents);
    }
  }

  /** The characters of each document that its sentences in the bitext have, in their order. */
  private Map<String, String> found(String run) throws Exception {
    byte[] written = Files.readAllBytes(folder.resolve(run).resolve("bitext.jsonl"));
    ReadPairs rows = new GivenFile(run, written).read(new JsonlBitextReader());
    Map<String, Map<Integer, Sentence>> sentences = new HashMap<>();
    rows.pairs().stream().flatMap(p -> p.source().stream()).forEach(p -> add(p, sentences));
    rows.pairs().stream().flatMap(p -> p.target().stream()).forEach(p -> add(p, sentences));
    for (LeftOut out : rows.leftOut()) {
      assertThat(
              sentences
                  .computeIfAbsent(out.document(), d -> new TreeMap<>())
                  .put(out.sentence().index(), out.sentence()))
          .isNull();
    }
    Map<String, String> found = new HashMap<>();
    sentences.forEach(
        (document, all) ->
            found.put(
                document,
                all.values().stream().map(s -> bare(s.text())).collect(Collectors.joining())));
    return found;
  }

  private static void add(Passage passage, Map<String, Map<Integer, Sentence>> sentences) {
    passage
        .sentences()
        .forEach(
            s ->
                sentences
                    .computeIfAbsent(passage.document(), d -> new TreeMap<>())
                    .put(s.index(), s));
  }

  @Test
  void ofATranslatedFile() {
    Random random = new Random(61);
    for (int round = 0; round < 12; round++) {
      List<String> texts = some(random);
      Map<String, String> files = new TreeMap<>();
      files.put("a.txt", joined(texts, t -> t + "\n\n"));
      files.put("b.html", page(texts, random));
      files.put("c.jsonl", joined(texts, t -> "{\"text\":\"" + t + "\"}\n"));
      files.put("d.srt", subtitles(texts));
      for (Map.Entry<String, String> file : files.entrySet()) {
        String name = round + file.getKey();
        shell.write(name, file.getValue());
        Shell.Result result =
            shell.run("translate", "-b", "echo", "--keep-format", "-v", name, "-o", "en" + name);
        assertThat(result.code()).isZero();
        String written = shell.read("en" + name);
        // Lines that break in mid-sentence are broken anew.
        assertThat(bare(written.replaceAll("[\\[\\]]", ""))).isEqualTo(bare(file.getValue()));
        assertThat(untold(written, file.getValue(), result, name)).as(written).isEmpty();
      }
    }
  }

  private static String subtitles(List<String> texts) {
    StringBuilder srt = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      srt.append(i + 1).append("\n00:00:0").append(i % 10).append(",000 --> 00:01:00,000\n");
      srt.append(texts.get(i)).append("\n\n");
    }
    return srt.toString();
  }

  /** The texts of a file that are neither translated nor named as left out, with their line. */
  private static Set<String> untold(
      String written, String before, Shell.Result result, String name) {
    Set<String> untold = new HashSet<>();
    for (String text : TEXTS) {
      Optional<String> named =
          result.errors().stream()
              .filter(e -> e.startsWith(name + ":") && e.contains(first(text)))
              .findFirst();
      Pattern inBrackets = Pattern.compile("\\[[^\\]]*" + Pattern.quote(first(text)));
      boolean translated = inBrackets.matcher(written).find();
      if (before.contains(text) && !translated && named.isEmpty()) {
        untold.add(text);
      }
    }
    return untold;
  }

  private static String first(String text) {
    int end = text.indexOf(". ");
    String sentence = (end < 0 ? text : text.substring(0, end)).replaceFirst("^- ", "");
    return sentence.substring(0, Math.min(50, sentence.length()));
  }
}
