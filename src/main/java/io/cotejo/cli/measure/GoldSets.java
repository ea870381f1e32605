package io.cotejo.cli.measure;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.TextLines;
import io.cotejo.evaluate.BeadFile;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.ParallelText;
import io.cotejo.evaluate.ScoredBead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a list of texts with gold, by set and pivot. */
final class GoldSets {

  private static final int CELLS = 8;

  private final Console console;

  GoldSets(Console console) {
    this.console = console;
  }

  /** The groups of a list, in the order of their first lines. */
  List<GoldGroup> read(String list) throws IOException, InvalidInputException {
    Map<List<String>, List<ParallelText>> groups = new LinkedHashMap<>();
    int number = 0;
    for (String row : TextLines.of(console, list)) {
      number++;
      String[] cells = row.split("\t", -1);
      if (cells.length != CELLS) {
        throw new InvalidInputException(
            new Diagnostic(
                list,
                number,
                1,
                "needs eight columns: set, name of the pivot, language of the source, of the"
                    + " target, source, target, pivot or empty, gold"));
      }
      groups
          .computeIfAbsent(List.of(cells).subList(0, 4), k -> new ArrayList<>())
          .add(text(list, number, List.of(cells).subList(4, CELLS)));
    }
    return groups.entrySet().stream().map(g -> group(g.getKey(), g.getValue())).toList();
  }

  private static GoldGroup group(List<String> key, List<ParallelText> texts) {
    return new GoldGroup(
        key.get(0), key.get(1), Language.of(key.get(2)), Language.of(key.get(3)), texts);
  }

  private ParallelText text(String list, int number, List<String> files)
      throws IOException, InvalidInputException {
    List<String> source = TextLines.of(console, files.get(0));
    List<String> pivot =
        files.get(2).isEmpty()
            ? Collections.nCopies(source.size(), "")
            : TextLines.of(console, files.get(2));
    List<String> target = TextLines.of(console, files.get(1));
    List<GoldBead> gold =
        new BeadFile(files.get(3))
            .parse(TextLines.of(console, files.get(3))).stream().map(ScoredBead::bead).toList();
    List<GoldBead> inside =
        gold.stream().filter(b -> b.isWithin(source.size(), target.size())).toList();
    if (inside.size() < gold.size()) {
      console
          .err()
          .printf(
              "%s: %d beads name sentences that are not there; they are passed over%n",
              files.get(3), gold.size() - inside.size());
    }
    try {
      return new ParallelText(source, pivot, target, inside);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(new Diagnostic(list, number, 1, e.getMessage()));
    }
  }

  /** All files that a list names, which are never written over. */
  List<Path> files(String list) throws IOException, InvalidInputException {
    return TextLines.of(console, list).stream()
        .flatMap(row -> List.of(row.split("\t")).stream().skip(4))
        .filter(file -> !file.isEmpty())
        .map(console::resolve)
        .toList();
  }
}
