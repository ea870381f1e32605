package io.cotejo.translate.host;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.BackEndSettings;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.Setting;
import io.cotejo.translate.SettingSources;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The back ends that can be opened by name: each kind under its own name, and as often as the
 * configuration says under names of the user's. Immutable and thread-safe.
 */
public final class BackEnds {

  /** The setting that says of which kind a configured back end is. */
  static final String KIND = "type";

  private static final String RECORD = "record";
  private static final String LONGEST_CALL = "max-seconds";
  private static final int DAY = 86_400;

  private final List<TranslationClientProvider> providers;
  private final Configuration configuration;
  private final List<String> broken;

  /**
   * What the user set.
   *
   * @param backEnds settings from the configuration file, by the name of the back end
   * @param environment all variables of the process
   * @param folder that paths in the configuration are relative to
   */
  public record Configuration(
      Map<String, Map<String, String>> backEnds, Map<String, String> environment, Path folder) {

    /** Nothing. */
    public static final Configuration NONE = new Configuration(Map.of(), Map.of(), Path.of(""));

    /** Copies the maps. */
    public Configuration {
      Map<String, Map<String, String>> copy = new TreeMap<>();
      backEnds.forEach((name, settings) -> copy.put(name, Map.copyOf(settings)));
      backEnds = Map.copyOf(copy);
      environment = Map.copyOf(environment);
    }

    /**
     * The same with files before those that a setting of a back end names, here or in the
     * environment.
     */
    public Configuration withFilesFirst(String backEnd, String setting, List<Path> files) {
      List<String> all = new ArrayList<>();
      files.forEach(f -> all.add(f.toAbsolutePath().toString()));
      Map<String, String> variables = new TreeMap<>(environment);
      Map<String, String> own = new TreeMap<>(backEnds.getOrDefault(backEnd, Map.of()));
      Optional.ofNullable(variables.remove(SettingSources.variable(backEnd, setting)))
          .or(() -> Optional.ofNullable(own.get(setting)))
          .ifPresent(all::add);
      own.put(setting, String.join(File.pathSeparator, all));
      Map<String, Map<String, String>> others = new TreeMap<>(backEnds);
      others.put(backEnd, own);
      return files.isEmpty() ? this : new Configuration(others, variables, folder);
    }

    /** Never prints values: some belong to nobody. */
    @Override
    public String toString() {
      return "back ends " + backEnds.keySet();
    }
  }

  /** Kinds that are given, without any configuration: for tests and embedding. */
  public BackEnds(List<TranslationClientProvider> providers) {
    this(providers, Configuration.NONE, List.of());
  }

  /**
   * Kinds and what the user made of them.
   *
   * @param broken plug-ins that cannot be loaded, a sentence each
   */
  BackEnds(
      List<TranslationClientProvider> providers, Configuration configuration, List<String> broken) {
    this.providers =
        providers.stream().sorted(Comparator.comparing(TranslationClientProvider::name)).toList();
    this.configuration = configuration;
    this.broken = List.copyOf(broken);
  }

  /** The kinds on the class path, without any configuration. */
  public static BackEnds installed() {
    return Plugins.classPath().backEnds(Configuration.NONE);
  }

  /** The kinds on the class path and in a folder of plug-ins, as the user configured them. */
  public static BackEnds installed(Optional<Path> plugins, Configuration configuration) {
    return Plugins.in(plugins).backEnds(configuration);
  }

  /**
   * The same with more kinds, which a program brings itself.
   *
   * @throws IllegalArgumentException if a name is taken
   */
  public BackEnds with(List<TranslationClientProvider> more) {
    List<TranslationClientProvider> all = new ArrayList<>(providers);
    for (TranslationClientProvider provider : more) {
      if (all.stream().anyMatch(p -> p.name().equals(provider.name()))) {
        throw new IllegalArgumentException(
            "there is a back end called '" + provider.name() + "' already");
      }
      all.add(provider);
    }
    return new BackEnds(all, configuration, broken);
  }

  /** The settings that every back end has, besides its own. */
  public static List<Setting> commonSettings() {
    return List.of(
        Setting.optional(KIND, "kind of back end, where a configured one has a name of its own"),
        Setting.optional("max-texts", "texts in a request"),
        Setting.optional("max-bytes", "bytes in UTF-8 of the texts in a request"),
        Setting.optional("max-code-points", "code points of the texts in a request"),
        Setting.optional(
            LONGEST_CALL,
            "seconds after which a request is given up, whatever the back end does, 1 to 345600"
                + " (default: 600, and no less than three times its timeout)"),
        Setting.optional("concurrency", "requests under way at a time, 1 to 64"),
        Setting.optional("requests-per-minute", "at most (default: as many as are answered)"),
        Setting.optional("code-points-per-minute", "at most (default: as many as are answered)"),
        Setting.optional(RECORD, "file to which answers are added, for the back end replay"));
  }

  /** Every name that {@link #open} knows, sorted: kinds and configured ones. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(configuration.backEnds().keySet());
    providers.forEach(p -> names.add(p.name()));
    return List.copyOf(names);
  }

  /** Plug-ins that cannot be loaded, a sentence each. */
  public List<String> broken() {
    return broken;
  }

  /** Of which kind the back end of a name is; empty if there is none of that name or kind. */
  public Optional<TranslationClientProvider> kind(String name) {
    String kind = configuration.backEnds().getOrDefault(name, Map.of()).getOrDefault(KIND, name);
    return providers.stream().filter(p -> p.name().equals(kind)).findFirst();
  }

  /**
   * Opens a back end. Sends nothing.
   *
   * @param name one of {@link #names()}
   * @param flags settings from the command line, which go before all others
   * @param clock for the client
   * @throws InvalidInputException if there is none of that name, with those that there are; or a
   *     setting is missing, unknown or wrong
   */
  public BackEnd open(String name, Map<String, String> flags, Clock clock)
      throws InvalidInputException {
    TranslationClientProvider provider = kind(name).orElseThrow(() -> unknown(name));
    BackEndSettings settings = settings(name, flags);
    settings.text(KIND);
    TranslationClient client =
        recorded(provider.create(new ClientContext(name, settings, clock)), settings);
    BackEnd backEnd =
        new BackEnd(
            name,
            client,
            limits(client, settings),
            pace(client, settings),
            longestCall(provider, settings));
    settings.refuseUnknown();
    return backEnd;
  }

  /** The settings of the back end of a name, whether there is one or not. */
  public BackEndSettings settings(String name) {
    return settings(name, Map.of());
  }

  private BackEndSettings settings(String name, Map<String, String> flags) {
    Map<String, String> file = configuration.backEnds().getOrDefault(name, Map.of());
    return new BackEndSettings(
        name, new SettingSources(flags, configuration.environment(), file, configuration.folder()));
  }

  private static Duration longestCall(TranslationClientProvider provider, BackEndSettings settings)
      throws InvalidInputException {
    int usual = (int) BackEnd.LONGEST_CALL.toSeconds();
    if (provider.settings().stream().anyMatch(s -> s.name().equals("timeout"))) {
      // A client that was told to be patient is not to be cut short by its host.
      String timeout = settings.text("timeout").filter(t -> t.matches("[0-9]{1,5}")).orElse("0");
      usual = Math.max(usual, 3 * Integer.parseInt(timeout));
    }
    return Duration.ofSeconds(settings.whole(LONGEST_CALL, usual, 1, 4 * DAY));
  }

  private static TranslationClient recorded(TranslationClient client, BackEndSettings settings)
      throws InvalidInputException {
    Optional<Path> file = settings.file(RECORD);
    if (file.isEmpty()) {
      return client;
    }
    try {
      return new RecordingClient(client, Recording.of(client, file.get()));
    } catch (IOException e) {
      throw settings.wrong(RECORD, "cannot be used: " + e.getMessage());
    }
  }

  private static Limits limits(TranslationClient client, BackEndSettings settings)
      throws InvalidInputException {
    Limits own = client.limits();
    return new Limits(
        settings.whole("max-texts", own.texts(), 1, Integer.MAX_VALUE),
        settings.whole("max-bytes", own.bytes(), 1, Integer.MAX_VALUE),
        settings.whole("max-code-points", own.codePoints(), 1, Integer.MAX_VALUE));
  }

  private static Pace pace(TranslationClient client, BackEndSettings settings)
      throws InvalidInputException {
    Pace own = client.pace();
    return new Pace(
        settings.whole("concurrency", own.concurrency(), 1, 64),
        perMinute("requests-per-minute", own.requestsPerMinute(), settings),
        perMinute("code-points-per-minute", own.codePointsPerMinute(), settings));
  }

  private static double perMinute(String setting, double usual, BackEndSettings settings)
      throws InvalidInputException {
    int rate = settings.whole(setting, 0, 1, Integer.MAX_VALUE);
    return rate == 0 ? usual : rate;
  }

  /** What to tell a user who names a back end that there is not. */
  public InvalidInputException unknown(String name) {
    List<String> known = new ArrayList<>(names());
    String kind = configuration.backEnds().getOrDefault(name, Map.of()).get(KIND);
    String message =
        kind == null
            ? "no back end is called '" + name + "'; there are: " + String.join(", ", known)
            : "'" + name + "' is of the kind '" + kind + "', which there is not";
    String problems = broken.isEmpty() ? "" : " (" + String.join("; ", broken) + ")";
    return new InvalidInputException(Diagnostic.of("--backend", message + problems));
  }
}
