package io.cotejo.cli.console;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What options are about: each names its heading as its description key, and help shows it there.
 */
public final class Headings {

  public static final String INPUT = "Input";
  public static final String LANGUAGES = "Languages";
  public static final String TRANSLATION = "Translation";
  public static final String ALIGNMENT = "Alignment";
  public static final String MEASURE = "Measuring";
  public static final String OUTPUT = "Output";

  /** For those that name none: help, quiet and the like. */
  static final String GENERAL = "General";

  private static final List<String> ALL =
      List.of(INPUT, LANGUAGES, TRANSLATION, ALIGNMENT, MEASURE, OUTPUT, GENERAL);

  private Headings() {}

  /** Has the help of a command, and of those below it, show options under their headings. */
  public static void show(CommandLine line) {
    line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> options(help));
    line.getCommandSpec().usageMessage().commandListHeading("%nCommands:%n");
    line.getSubcommands().values().forEach(Headings::show);
  }

  private static String options(Help help) {
    List<OptionSpec> options = help.commandSpec().options();
    StringBuilder text = new StringBuilder();
    for (String heading : ALL) {
      List<OptionSpec> below =
          options.stream()
              .filter(o -> heading(o).equals(heading))
              .sorted(Comparator.comparing(o -> o.longestName()))
              .toList();
      if (!below.isEmpty()) {
        Help.Layout layout = help.createDefaultLayout();
        layout.addOptions(below, help.createDefaultParamLabelRenderer());
        text.append(System.lineSeparator()).append(heading).append(":");
        text.append(System.lineSeparator()).append(layout);
      }
    }
    return text.toString();
  }

  private static String heading(OptionSpec option) {
    String key = String.valueOf(option.descriptionKey());
    return ALL.contains(key) ? key : GENERAL;
  }
}
