package io.cotejo.cli.translate;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.flags.Converters;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.pipeline.Version;
import io.cotejo.run.Settings;
import io.cotejo.text.Decoding;
import io.cotejo.translate.memory.MemoryEntry;
import io.cotejo.translate.memory.MemoryJsonl;
import io.cotejo.translate.memory.MemoryTmx;
import io.cotejo.translate.memory.Scope;
import io.cotejo.translate.memory.Selection;
import io.cotejo.translate.memory.SqliteMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo tm}: looks after the translation memory. */
@Command(
    name = "tm",
    description = "Look after the translation memory: stats, export, import or prune.",
    footer = {
      "",
      "Examples:",
      "  cotejo tm stats",
      "  cotejo tm export -o memory.tmx",
      "  cotejo tm export --engine deepl/quality --tm project.sqlite -o memory.jsonl",
      "  cotejo tm import translated-by-us.tmx",
      "  cotejo tm import --engine deepl/quality old.tmx",
      "  cotejo tm prune --older-than 365",
      "",
      "An export is TMX or JSONL, by the end of its name; standard output is JSONL. JSONL keeps",
      "everything. What is imported from TMX counts as people's, who come before any back end, or as",
      "answered by --engine."
    })
public final class TmCommand extends AbstractCommand {

  /** What to do. */
  enum Action {
    STATS,
    EXPORT,
    IMPORT,
    PRUNE
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "stats, export, import or prune.")
  private Action action;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "What to import: .tmx or .jsonl; - is JSONL from standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--tm",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "The memory (default: COTEJO_TM, or ~/.local/share/cotejo/memory.sqlite).")
  private String tm;

  @Option(
      names = "--engine",
      descriptionKey = Headings.INPUT,
      paramLabel = "ID",
      description = "Only answers of this engine, as stats names it.")
  private String engine;

  @Option(
      names = "--older-than",
      descriptionKey = Headings.INPUT,
      paramLabel = "DAYS",
      description = "Only answers that were made before.")
  private Integer olderThan;

  @Option(
      names = "--doubted",
      descriptionKey = Headings.INPUT,
      description = "Only answers that a check doubted.")
  private boolean doubted;

  @Option(
      names = {"-s", "--source"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language of the texts in a TMX (default: es).")
  private Language source = Language.SPANISH;

  @Option(
      names = {"-t", "--target"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language of the translations in a TMX (default: en).")
  private Language target = Language.ENGLISH;

  @Mixin private OutputFile output;

  public TmCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if (action != Action.IMPORT && !files.isEmpty()) {
      throw wrongUsage("only import takes files");
    }
    if (olderThan != null && olderThan < 0) {
      throw wrongUsage("--older-than must be 0 or more: " + olderThan);
    }
    if (action != Action.EXPORT && output.name().isPresent()) {
      throw wrongUsage("only export writes a file");
    }
    String name =
        tm == null ? new Settings(console().folder(), console().environment()).usualMemory() : tm;
    Path file = console().resolve(name);
    if (action != Action.IMPORT && !Files.exists(file)) {
      throw new InvalidInputException(
          Diagnostic.of(name, "there is no translation memory yet; name one with --tm"));
    }
    output.check(this, List.of(file));
    try (SqliteMemory memory = SqliteMemory.open(name, file, Clock.systemUTC())) {
      switch (action) {
        case STATS -> stats(memory);
        case EXPORT -> export(memory);
        case IMPORT -> importAll(memory);
        case PRUNE -> prune(memory);
      }
    }
    return ExitCode.OK;
  }

  private Selection selection() {
    return new Selection(
        Optional.ofNullable(engine),
        Optional.ofNullable(olderThan)
            .map(d -> Clock.systemUTC().instant().minus(Duration.ofDays(d))),
        doubted);
  }

  private void stats(SqliteMemory memory) throws IOException {
    Writer out = console().writer();
    out.write("engine and languages\tanswers\tdoubted\tcode points\tfirst\tlast\n");
    for (Map.Entry<String, SqliteMemory.Stats> row : memory.stats().entrySet()) {
      SqliteMemory.Stats stats = row.getValue();
      out.write(
          String.join(
                  "\t",
                  row.getKey(),
                  String.valueOf(stats.answers()),
                  String.valueOf(stats.doubted()),
                  String.valueOf(stats.codePoints()),
                  LocalDate.ofInstant(stats.first(), ZoneOffset.UTC).toString(),
                  LocalDate.ofInstant(stats.last(), ZoneOffset.UTC).toString())
              + "\n");
    }
    out.flush();
  }

  private void export(SqliteMemory memory) throws IOException {
    boolean tmx = output.name().filter(TmCommand::isTmx).isPresent();
    output.write(
        console(),
        out -> {
          if (tmx) {
            MemoryTmx.writeHead(Version.number(), source, out);
            memory.each(selection(), e -> MemoryTmx.write(e, out));
            MemoryTmx.writeTail(out);
          } else {
            memory.each(selection(), e -> MemoryJsonl.write(e, out));
          }
        });
  }

  private static boolean isTmx(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  private void importAll(SqliteMemory memory) throws IOException, InvalidInputException {
    if (files.isEmpty()) {
      throw wrongUsage("import needs a file: .tmx or .jsonl");
    }
    for (String file : files) {
      List<String> leftOut = new ArrayList<>();
      SqliteMemory.Added added = memory.add(taker -> leftOut.addAll(entries(file, taker)));
      if (added.entries() == 0) {
        throw new InvalidInputException(Diagnostic.of(file, nothing(leftOut)));
      }
      String replacing =
          added.replacing() == 0
              ? ""
              : ", " + added.replacing() + " in the place of one for the same text";
      String rest = leftOut.isEmpty() ? "" : "; " + String.join(", ", leftOut);
      say(file + ": " + added.entries() + " answers imported" + replacing + rest);
    }
  }

  private String nothing(List<String> leftOut) {
    String counted = leftOut.isEmpty() ? "" : " (" + String.join(", ", leftOut) + ")";
    return "holds no answer from "
        + source
        + " to "
        + target
        + counted
        + "; name its languages by -s and -t";
  }

  /** Hands over the answers of a file; what is in none, a phrase each. */
  private List<String> entries(String file, Consumer<MemoryEntry> taker)
      throws IOException, InvalidInputException {
    if (!file.equals("-") && !Files.isRegularFile(console().resolve(file))) {
      throw new NoSuchFileException(file);
    }
    try (InputStream in = console().open(file)) {
      if (isTmx(file)) {
        Scope scope = new Scope(engine == null ? Scope.PEOPLE : engine, source, target);
        return MemoryTmx.each(file, in, scope, Clock.systemUTC().instant(), taker);
      }
      MemoryJsonl.each(file, Decoding.reader(in, StandardCharsets.UTF_8), taker);
      return List.of();
    }
  }

  private void prune(SqliteMemory memory) {
    if (engine == null && olderThan == null && !doubted) {
      throw wrongUsage("prune needs --engine, --older-than or --doubted");
    }
    say(memory.prune(selection()) + " answers taken out");
  }
}
