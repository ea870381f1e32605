package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.TranslationOptions;
import io.cotejo.pipeline.TranslationOptions.Memory;
import io.cotejo.run.MemoryFile;
import io.cotejo.run.Settings;
import io.cotejo.translate.delivery.DeliveryOptions;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.own.OwnFile;
import io.cotejo.translate.own.OwnMemories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags of commands that translate. */
public final class TranslationFlags {

  @Mixin private BackEndFlags backEnds;

  @Mixin private DictionaryFlags dictionaries;

  @Option(
      names = "--fallback",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "NAME",
      description = "Back end that takes over when the first one dies.")
  private String fallback;

  @Option(
      names = "--tm",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "FILE",
      description =
          "Translation memory (default, for back ends on the network: COTEJO_TM, or"
              + " ~/.local/share/cotejo/memory.sqlite).")
  private String tm;

  @Option(
      names = "--memory",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "FILE",
      description =
          "A memory of your own, which comes before any back end: TMX, XLIFF, TSV, CSV, a"
              + " bitext.jsonl, or a memory of Cotejo. What is the same is taken over; may be"
              + " repeated, the first counts most.")
  private List<String> memories = List.of();

  @Option(
      names = "--fuzzy",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "PERCENT",
      description =
          "Offer, for --review, what is at least so much like a text of --memory (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "75")
  private int fuzzy;

  @Option(
      names = "--no-cache",
      descriptionKey = Headings.TRANSLATION,
      description = "Forget all answers when the run ends.")
  private boolean noCache;

  @Option(
      names = "--max-chars",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "N",
      description = "Send no more than N code points in all: a hard stop.")
  private Long maxChars;

  @Option(
      names = "--deadline",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "MINUTES",
      description = "Send nothing more after this time.")
  private Integer deadline;

  @Option(
      names = "--glossary",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "FILE",
      description = "Terms and their translations, one pair a line with a tab between.")
  private String glossary;

  @Option(
      names = "--keep",
      descriptionKey = Headings.TRANSLATION,
      paramLabel = "FILE",
      description = "Words and phrases that are not translated, one a line.")
  private String keep;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** What opens back ends as these flags say; sends nothing. */
  public DeliveryFactory deliveries(Console console, Stop stop)
      throws IOException, InvalidInputException {
    Settings own = new Settings(console.folder(), console.environment());
    TermFiles terms = new TermFiles(console);
    TranslationOptions options =
        TranslationOptions.NONE
            .withSettings(backEnds.settings())
            .withFallback(Optional.ofNullable(fallback))
            .withMemory(memory(own))
            .withDelivery(delivery())
            .withKeep(keep == null ? List.of() : terms.keep(keep))
            .withGlossary(glossary == null ? Map.of() : terms.glossary(glossary))
            .withOwn(own(console, own));
    return new DeliveryFactory(dictionaries.backEnds(console, backEnds.plugins()), options, stop);
  }

  private OwnMemories.Options own(Console console, Settings settings) throws NoSuchFileException {
    if (fuzzy < 1 || fuzzy > 100) {
      throw wrongUsage("--fuzzy must be 1 to 100: " + fuzzy);
    }
    List<OwnFile> files = new ArrayList<>();
    for (String name : memories) {
      Path path = console.resolve(name);
      if (!Files.isRegularFile(path)) {
        throw new NoSuchFileException(name);
      }
      files.add(new MemoryFile(name, path, Optional.empty()));
    }
    return new OwnMemories.Options(files, fuzzy, settings.cache(), this::note);
  }

  private void note(String notice) {
    if (command.userObject() instanceof AbstractCommand said) {
      said.say("cotejo: note: " + notice);
    }
  }

  private Memory memory(Settings own) {
    if (noCache && tm != null) {
      throw wrongUsage("--no-cache and --tm exclude each other");
    }
    if (noCache) {
      return Memory.NONE;
    }
    return own.memory(Optional.ofNullable(tm));
  }

  private DeliveryOptions delivery() {
    try {
      return DeliveryOptions.NONE
          .withDeadline(Optional.ofNullable(deadline).map(Duration::ofMinutes))
          .withMaxCodePoints(maxChars == null ? OptionalLong.empty() : OptionalLong.of(maxChars));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e.getMessage());
    }
  }

  ParameterException wrongUsage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
