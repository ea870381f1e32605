import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a document of so many source lines, its counterpart, the translation between them and the
 * beads: {@code java Generate.java LINES FOLDER} writes src, tgt, mt and gold, the same every time.
 *
 * <p>Words follow Zipf's law. 6 % of the paired beads are 2-1 and 6 % are 1-2; translation and
 * target each lose a tenth of their words; names that occur once and numbers come now and then; 35 %
 * of the beads have one side only, in runs of 20 to 400.
 */
final class Generate {

  private static final int VOCABULARY = 60_000;
  private static final double MERGED = 0.06;
  private static final double DROPPED = 0.10;
  private static final double NAMED = 0.25;
  private static final double NUMBERED = 0.25;
  private static final double ONE_SIDED = 0.35;

  private final Random random = new Random(2026);
  private final double[] cumulated = new double[VOCABULARY];
  private final Writer source;
  private final Writer pivot;
  private final Writer target;
  private final Writer gold;
  private int i;
  private int j;

  private Generate(Path folder) throws IOException {
    this.source = Files.newBufferedWriter(folder.resolve("src"));
    this.pivot = Files.newBufferedWriter(folder.resolve("mt"));
    this.target = Files.newBufferedWriter(folder.resolve("tgt"));
    this.gold = Files.newBufferedWriter(folder.resolve("gold"));
    double sum = 0;
    for (int k = 0; k < VOCABULARY; k++) {
      sum += 1 / (k + 2.7);
      cumulated[k] = sum;
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    new Generate(folder).write(Integer.parseInt(args[0]));
  }

  private void write(int lines) throws IOException {
    try (source;
        pivot;
        target;
        gold) {
      while (i < lines) {
        int run = 20 + random.nextInt(Math.min(381, Math.max(1, lines / 10)));
        double paired = run * (1 - ONE_SIDED) / ONE_SIDED * (0.5 + random.nextDouble());
        for (int k = 0; k < paired && i < lines; k++) {
          paired();
        }
        boolean sources = random.nextBoolean();
        for (int k = 0; k < run && i < lines; k++) {
          alone(sources);
        }
      }
    }
  }

  private void paired() throws IOException {
    double kind = random.nextDouble();
    List<String> first = sentence();
    if (kind >= 2 * MERGED) {
      bead(List.of(first), List.of(first));
      return;
    }
    List<List<String>> parts = List.of(first, sentence());
    List<List<String>> whole = List.of(parts.stream().flatMap(List::stream).toList());
    if (kind < MERGED) {
      bead(parts, whole);
    } else {
      bead(whole, parts);
    }
  }

  private void alone(boolean sources) throws IOException {
    List<List<String>> one = List.of(sentence());
    bead(sources ? one : List.of(), sources ? List.of() : one);
  }

  private void bead(List<List<String>> sources, List<List<String>> targets) throws IOException {
    for (List<String> words : sources) {
      source.write(text(words.stream().map(Generate::foreign).toList()));
      pivot.write(text(dropped(words)));
    }
    for (List<String> words : targets) {
      target.write(text(dropped(words)));
    }
    gold.write(ids(i, i + sources.size()) + ":" + ids(j, j + targets.size()) + "\n");
    i += sources.size();
    j += targets.size();
  }

  private List<String> sentence() {
    List<String> words = new ArrayList<>();
    for (int k = 6 + random.nextInt(25); k > 0; k--) {
      words.add(word(rank()));
    }
    if (random.nextDouble() < NAMED) {
      words.set(random.nextInt(words.size()), name());
    }
    if (random.nextDouble() < NUMBERED) {
      words.set(random.nextInt(words.size()), String.valueOf(1 + random.nextInt(3000)));
    }
    return words;
  }

  private int rank() {
    double draw = random.nextDouble() * cumulated[VOCABULARY - 1];
    int found = Arrays.binarySearch(cumulated, draw);
    return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
  }

  /** A word for each rank: frequent ones are short, and no two are alike. */
  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 1; rest > 0; rest /= 60) {
      word.append("bdfglmnprstv".charAt(rest % 12)).append("aeiou".charAt(rest % 60 / 12));
    }
    return word.append(rank % 3 == 0 ? "n" : "").toString();
  }

  /** A name that nothing else is called. */
  private String name() {
    String letters =
        random
            .ints(6, 'a', 'z' + 1)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
    return "Z" + letters;
  }

  private static String foreign(String word) {
    boolean kept = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
    return kept ? word : "x" + new StringBuilder(word).reverse() + "o";
  }

  private List<String> dropped(List<String> words) {
    return words.stream().filter(w -> random.nextDouble() >= DROPPED).toList();
  }

  private static String text(List<String> words) {
    return String.join(" ", words) + ".\n";
  }

  private static String ids(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
