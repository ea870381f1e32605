package io.cotejo.cli.translate;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.flags.BackEndFlags;
import io.cotejo.cli.flags.ConfigFlag;
import io.cotejo.cli.flags.Converters;
import io.cotejo.run.Settings;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.host.BackEnds;
import io.cotejo.translate.host.Conformance;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo backends}: which there are, what they can be told, whether they work. */
@Command(
    name = "backends",
    description = "Translation back ends: list them, show one's settings, or verify one.",
    footer = {
      "",
      "Examples:",
      "  cotejo backends list",
      "  cotejo backends show deepl",
      "  cotejo backends verify apertium",
      "  cotejo backends verify our-llm --config cotejo.json",
      "",
      "verify sends some 20 short texts and one of 2,000 characters to the back end itself, past",
      "the memory, and exits with 8 if it does not keep to the contract. docs/backends.md tells of",
      "each back end, docs/writing-a-backend.md how to write one."
    })
public final class BackendsCommand extends AbstractCommand {

  /** What to do. */
  enum Action {
    LIST,
    SHOW,
    VERIFY
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "list, show or verify.")
  private Action action;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The back end to show or to verify.")
  private String name;

  @Option(
      names = {"-s", "--source"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language that verify translates from (default: es).")
  private Language source = Language.SPANISH;

  @Option(
      names = {"-t", "--target"},
      descriptionKey = Headings.LANGUAGES,
      paramLabel = "LANG",
      converter = Converters.OfLanguage.class,
      description = "Language that verify translates into (default: en).")
  private Language target = Language.ENGLISH;

  @Mixin private BackEndFlags flags;

  @Mixin private ConfigFlag config;

  public BackendsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    if ((name == null) != (action == Action.LIST)) {
      throw wrongUsage(
          action == Action.LIST ? "list takes no name" : "name the back end; list tells of all");
    }
    Settings own = new Settings(console().folder(), console().environment());
    BackEnds backEnds =
        BackEnds.installed(own.plugins(flags.plugins()), own.configuration(config.file()));
    BackEndText text = new BackEndText(backEnds, flags.settings());
    Writer out = console().writer();
    int code = ExitCode.OK;
    if (action == Action.LIST) {
      out.write(text.list());
    } else if (action == Action.SHOW) {
      out.write(text.show(name, kind(backEnds)));
    } else {
      code = verify(backEnds, out);
    }
    out.flush();
    return code;
  }

  private TranslationClientProvider kind(BackEnds backEnds) throws InvalidInputException {
    return backEnds.kind(name).orElseThrow(() -> backEnds.unknown(name));
  }

  private int verify(BackEnds backEnds, Writer out) throws IOException, InvalidInputException {
    BackEnd backEnd = backEnds.open(name, flags.settings(), Clock.systemUTC());
    if (!backEnd.client().supports(source, target)) {
      throw new InvalidInputException(
          Diagnostic.of(
              "back end '" + name + "'",
              "does not translate from " + source + " to " + target + "; see --source, --target"));
    }
    List<Conformance.Finding> findings = new Conformance(backEnd, source, target).check();
    for (Conformance.Finding finding : findings) {
      out.write((finding.isRight() ? "ok    " : "FAIL  ") + finding.rule());
      out.write(finding.isRight() ? "\n" : ": " + Messages.plain(finding.detail()) + "\n");
    }
    long wrong = findings.stream().filter(f -> !f.isRight()).count();
    if (wrong > 0) {
      console()
          .err()
          .println(
              "cotejo: error: back end '"
                  + name
                  + "' fails "
                  + wrong
                  + " of "
                  + findings.size()
                  + " checks");
    }
    return wrong == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }
}
