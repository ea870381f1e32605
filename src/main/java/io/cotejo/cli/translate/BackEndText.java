package io.cotejo.cli.translate;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Messages;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Setting;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.host.BackEnds;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Back ends, told to people.
 *
 * @param backEnds those there are
 * @param settings from flags
 */
record BackEndText(BackEnds backEnds, Map<String, String> settings) {

  /** A line a back end, and what it lacks below it. */
  String list() {
    StringBuilder text = new StringBuilder(row("NAME", "WHERE", "WHAT"));
    for (String name : backEnds.names()) {
      Optional<TranslationClientProvider> kind = backEnds.kind(name);
      if (kind.isEmpty()) {
        text.append(row(name, "?", backEnds.unknown(name).diagnostic().message()));
        continue;
      }
      String type = kind.get().name().equals(name) ? "" : kind.get().name() + ": ";
      text.append(
          row(name, kind.get().isLocal() ? "local" : "network", type + kind.get().description()));
      lacks(name).ifPresent(l -> text.append(row("", "", "not ready: " + l)));
    }
    backEnds.broken().forEach(b -> text.append(row("", "", "plug-in: " + b)));
    return text.toString();
  }

  private static String row(String name, String where, String what) {
    return String.format(Locale.ROOT, "%-16s %-8s %s%n", name, where, Messages.plain(what));
  }

  /** Why it cannot be opened. */
  private Optional<String> lacks(String name) {
    try {
      backEnds.open(name, settings, Clock.systemUTC());
      return Optional.empty();
    } catch (InvalidInputException e) {
      return Optional.of(e.diagnostic().message());
    }
  }

  /** All that one can be told. */
  String show(String name, TranslationClientProvider kind) {
    StringBuilder text = new StringBuilder();
    line(text, name + ": " + Messages.plain(kind.description()));
    if (!kind.name().equals(name)) {
      line(text, "of the kind " + kind.name());
    }
    line(text, "");
    line(text, "Settings (--set, " + variable(name, "SETTING") + ", the configuration):");
    settings(text, kind.settings(), name);
    line(text, "");
    line(text, "Settings of every back end:");
    settings(text, BackEnds.commonSettings(), name);
    line(text, "");
    try {
      ready(text, backEnds.open(name, settings, Clock.systemUTC()));
    } catch (InvalidInputException e) {
      line(text, "Not ready: " + Messages.plain(e.diagnostic().message()));
    }
    return text.toString();
  }

  private static void settings(StringBuilder text, List<Setting> settings, String name) {
    if (settings.isEmpty()) {
      line(text, "  none");
    }
    for (Setting setting : settings) {
      String need =
          switch (setting.need()) {
            case REQUIRED -> "required; ";
            case OPTIONAL -> "";
            case REQUIRED_SECRET -> "required; " + places(name, setting);
            case OPTIONAL_SECRET -> places(name, setting);
          };
      line(
          text,
          String.format(
              Locale.ROOT, "  %-22s %s", setting.name(), need + Messages.plain(setting.meaning())));
    }
  }

  private static String places(String name, Setting setting) {
    return "secret, in "
        + variable(name, setting.name())
        + ", a variable that "
        + setting.name()
        + "-env names or a file that "
        + setting.name()
        + "-file names; ";
  }

  private static String variable(String name, String setting) {
    return "COTEJO_" + (name + "_" + setting).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static void ready(StringBuilder text, BackEnd backEnd) {
    Limits limits = backEnd.limits();
    line(text, "Ready: " + Messages.plain(backEnd.client().id()));
    line(
        text,
        "  a request holds at most "
            + number(limits.texts(), "texts")
            + ", "
            + number(limits.bytes(), "bytes")
            + ", "
            + number(limits.codePoints(), "code points"));
    line(text, "  requests at a time: " + backEnd.pace().concurrency());
  }

  private static String number(int limit, String what) {
    return limit == Integer.MAX_VALUE
        ? "any number of " + what
        : String.format(Locale.ROOT, "%,d %s", limit, what);
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
