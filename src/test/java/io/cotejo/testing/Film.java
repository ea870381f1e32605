package io.cotejo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A film with subtitles in two languages, made of a list of beads: what is long is cut into cues,
 * elsewhere in each language; times differ a little.
 *
 * @param source its Spanish subtitles, SubRip
 * @param target its English ones
 * @param beads what belongs together, as bead lists have it
 */
public record Film(String source, String target, List<String> beads) {

  private static final Pattern SENTENCES = Pattern.compile(" / ");
  private static final int LONG = 34;

  /** A cue that is being made. */
  private record Cue(double start, double end, String text) {}

  /**
   * Makes a film.
   *
   * @param beads a line each: the sentences of both sides, parted by a tab
   * @param seed of the times
   * @param scale of the English clock
   * @param offset of the English clock, milliseconds
   */
  public static Film of(Path beads, long seed, double scale, double offset) throws IOException {
    return new Maker(seed).film(Files.readAllLines(beads), scale, offset);
  }

  private static final class Maker {

    private final Random random;
    private final List<Cue> source = new ArrayList<>();
    private final List<Cue> target = new ArrayList<>();
    private final List<String> beads = new ArrayList<>();
    private double clock = 2000;
    private int sources;
    private int targets;

    Maker(long seed) {
      this.random = new Random(seed);
    }

    Film film(List<String> lines, double scale, double offset) {
      for (String line : lines) {
        if (!line.startsWith("#")) {
          String[] sides = line.split("\t", -1);
          add(sides[0], sides[1]);
        }
      }
      return new Film(written(source, 1, 0), written(target, scale, offset), beads);
    }

    private void add(String from, String to) {
      beads.add(numbers(sources, from) + ":" + numbers(targets, to));
      sources += count(from);
      targets += count(to);
      if (from.startsWith("&") || to.startsWith("&")) {
        answer(source, from);
        answer(target, to);
        return;
      }
      double length = 700 + 55 * Math.max(from.length(), to.length());
      cue(source, from, length, 0.45);
      cue(target, to, length, 0.65);
      clock += length + 80 + random.nextInt(random.nextInt(5) == 0 ? 4000 : 700);
    }

    private static int count(String side) {
      return side.isEmpty() ? 0 : SENTENCES.split(side).length;
    }

    private static String numbers(int from, String side) {
      return IntStream.range(from, from + count(side)).boxed().toList().toString();
    }

    private static void answer(List<Cue> cues, String text) {
      if (!text.isEmpty()) {
        Cue last = cues.remove(cues.size() - 1);
        cues.add(new Cue(last.start, last.end, "- " + last.text + "\n- " + text.substring(1)));
      }
    }

    /** One cue, or two: whether, and where, differs from side to side. */
    private void cue(List<Cue> cues, String side, double length, double share) {
      String text = SENTENCES.matcher(side).replaceAll(" ");
      double start = clock + random.nextInt(240) - 120;
      double end = clock + length + random.nextInt(240) - 120;
      int cut = text.indexOf(' ', (int) (text.length() * share));
      if (text.isEmpty()) {
        return;
      }
      if (text.length() <= LONG || cut < 0 || random.nextInt(4) == 0) {
        cues.add(new Cue(start, end, text));
        return;
      }
      double middle = start + (end - start) * cut / text.length();
      cues.add(new Cue(start, middle - 40, text.substring(0, cut)));
      cues.add(new Cue(middle + 40, end, text.substring(cut + 1)));
    }

    private static String written(List<Cue> cues, double scale, double offset) {
      StringBuilder written = new StringBuilder();
      for (int k = 0; k < cues.size(); k++) {
        Cue cue = cues.get(k);
        written
            .append(k + 1)
            .append('\n')
            .append(time(cue.start * scale + offset))
            .append(" --> ")
            .append(time(cue.end * scale + offset))
            .append('\n')
            .append(cue.text)
            .append("\n\n");
      }
      return written.toString();
    }

    private static String time(double milliseconds) {
      long all = Math.round(milliseconds);
      return String.format(
          Locale.ROOT,
          "%02d:%02d:%02d,%03d",
          all / 3_600_000,
          all / 60_000 % 60,
          all / 1000 % 60,
          all % 1000);
    }
  }
}
