package io.cotejo.cli.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.format.pairs.BeadIds;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Verdicts;
import io.cotejo.run.HeldRun;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cotejo decisions accept} and {@code reject}: verdicts on rows by their ids. */
@Command(
    description = {
      "Accept or reject rows by their ids, as cotejo export and bitext.jsonl show them.",
      "",
      "All of them are one action. A passage without counterpart that is accepted is confirmed to",
      "have none."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo decisions accept 69eebb6e5d32 0bf2b2292637 out/ --as anna",
      "  cotejo decisions reject 69eebb6e5d32 out/",
      "  cotejo decisions accept $(awk -F'\\t' '$4 > 0.99 {print $1}' out/bitext.tsv) out/"
    })
final class VerdictCommand extends AbstractCommand {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}(-\\d+)?");

  private final boolean accepts;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID… RUN",
      description = "Ids of rows, then the folder of the run (default: out).")
  private List<String> words;

  @Mixin private ReviewerFlag reviewer;

  private VerdictCommand(Console console, boolean accepts) {
    super(console);
    this.accepts = accepts;
  }

  static VerdictCommand accepting(Console console) {
    return new VerdictCommand(console, true);
  }

  static VerdictCommand rejecting(Console console) {
    return new VerdictCommand(console, false);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    String by = reviewer.name(this);
    String last = words.get(words.size() - 1);
    boolean isId = ID.matcher(last).matches() && !Files.isDirectory(console().resolve(last));
    String run = isId ? "out" : last;
    List<String> ids = isId ? words : words.subList(0, words.size() - 1);
    if (ids.isEmpty()) {
      throw wrongUsage("name the rows by their ids, then the run");
    }
    decide(ids, run, by);
    return ExitCode.OK;
  }

  private void decide(List<String> ids, String run, String by)
      throws IOException, InvalidInputException {
    HeldRun held = HeldRun.read(run, console().resolve(run), console().err()::println);
    Verdicts verdicts = new Verdicts(held.bitext(), held.log());
    List<Integer> places = List.copyOf(places(ids, run, held.bitext(), verdicts));
    String file = RunFolder.in(run, DecisionLog.FILE);
    try {
      verdicts.decide(accepts, places, by, console().resolve(file), Clock.systemUTC());
    } catch (DecisionLog.BusyException e) {
      throw new InvalidInputException(Diagnostic.of(file, e.getMessage()));
    }
    say((accepts ? "accepted   " : "rejected   ") + places.size() + " rows");
  }

  private Set<Integer> places(
      List<String> ids, String run, ReviewedBitext bitext, Verdicts verdicts)
      throws InvalidInputException {
    Map<String, Integer> known = known(bitext, verdicts);
    Set<Integer> places = new LinkedHashSet<>();
    for (String id : ids) {
      Integer place = known.get(id);
      if (place == null) {
        throw refused(
            run, "no row has the id " + id + "; they stand in cotejo export --format tsv");
      }
      if (!accepts && !verdicts.isPaired(place)) {
        throw refused(
            run, "row " + id + " has one side, no pair to reject; accept says it has no partner");
      }
      places.add(place);
    }
    return places;
  }

  /** By the ids of an export as things stand, and by those of the run. */
  private static Map<String, Integer> known(ReviewedBitext bitext, Verdicts verdicts) {
    Map<String, Integer> known = new HashMap<>();
    BeadIds ids = new BeadIds();
    for (AlignedPair pair : verdicts.pairs()) {
      known.put(ids.next(pair), known.size());
    }
    BeadIds original = new BeadIds();
    for (ReviewedPair row : bitext.rows()) {
      String id = original.next(row.pair());
      verdicts.place(row.pair()).ifPresent(place -> known.putIfAbsent(id, place));
    }
    return known;
  }

  private static InvalidInputException refused(String run, String why) {
    return new InvalidInputException(Diagnostic.of(run, why));
  }
}
