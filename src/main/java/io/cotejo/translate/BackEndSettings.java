package io.cotejo.translate;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings of one back end as what they mean: numbers, addresses, files, secrets. Notes what
 * was asked for, so that the rest can be refused. Used by one thread while a client is made.
 */
public final class BackEndSettings {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern WORD =
      Pattern.compile("((?:" + QUOTED.pattern() + "|[^\\s\"'])+)\\s*+");

  private final String name;
  private final SettingSources sources;
  private final Set<String> known = new TreeSet<>();

  /** The settings of the back end that the user calls {@code name}. */
  public BackEndSettings(String name, SettingSources sources) {
    this.name = name;
    this.sources = sources;
  }

  /** A text; empty if it is not set, or set to nothing. */
  public Optional<String> text(String setting) {
    known.add(setting);
    return sources.text(name, setting);
  }

  /**
   * A text that must be there.
   *
   * @throws InvalidInputException if it is not set
   */
  public String required(String setting) throws InvalidInputException {
    return text(setting).orElseThrow(() -> missing(setting));
  }

  /**
   * A whole number.
   *
   * @throws InvalidInputException if it is none, or not from {@code least} to {@code most}
   */
  public int whole(String setting, int usual, int least, int most) throws InvalidInputException {
    Optional<String> text = text(setting);
    if (text.isEmpty()) {
      return usual;
    }
    try {
      int value = Integer.parseInt(text.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, with the range.
    }
    throw wrong(
        setting, "must be a whole number from " + least + " to " + most + ": " + text.get());
  }

  /**
   * {@code true} or {@code false}.
   *
   * @throws InvalidInputException if it is neither
   */
  public boolean truth(String setting, boolean usual) throws InvalidInputException {
    String text = text(setting).orElse(String.valueOf(usual));
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong(setting, "must be true or false: " + text);
    }
    return text.equals("true");
  }

  /**
   * An address of HTTP or HTTPS with a host and without a password in it.
   *
   * @throws InvalidInputException if it is none
   */
  public Optional<URI> url(String setting) throws InvalidInputException {
    Optional<String> text = text(setting);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = new URI(text.get());
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web && url.getHost() != null && url.getUserInfo() == null) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      // Said below; the exception would repeat what may be a password.
    }
    throw wrong(setting, "must be an address such as https://example.org/path, without a password");
  }

  /**
   * A command: words between spaces; quotes, single or double, keep spaces in a word. No shell
   * reads it.
   *
   * @throws InvalidInputException if a quote is not closed
   */
  public List<String> words(String setting) throws InvalidInputException {
    String text = text(setting).orElse("");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find() && word.start() == end) {
      words.add(QUOTED.matcher(word.group(1)).replaceAll(m -> Matcher.quoteReplacement(inner(m))));
      end = word.end();
    }
    if (end < text.length()) {
      throw wrong(setting, "has a quote that is not closed");
    }
    return List.copyOf(words);
  }

  private static String inner(MatchResult quoted) {
    return quoted.group().substring(1, quoted.group().length() - 1);
  }

  /** A path, relative to the configuration file or the folder of the command. */
  public Optional<Path> file(String setting) {
    return text(setting).map(sources.folder()::resolve);
  }

  /** Paths, separated as the system separates those of a search path; empty if none is set. */
  public List<Path> files(String setting) {
    String paths = text(setting).orElse("");
    return Stream.of(paths.split(Pattern.quote(File.pathSeparator)))
        .filter(p -> !p.isBlank())
        .map(p -> sources.folder().resolve(p.strip()))
        .toList();
  }

  /** Where the user keeps Cotejo's data; empty if the environment does not say. */
  public Optional<Path> dataFolder() {
    return DataFolder.of(sources.environment());
  }

  /**
   * A secret: the variable {@code COTEJO_NAME_SETTING}, or the variable that the setting {@code
   * SETTING-env} names, or the content of the file that {@code SETTING-file} names. It is never
   * written in the configuration itself, nor on the command line.
   *
   * @throws InvalidInputException if it was written there, or the variable or file that is named
   *     cannot be used
   */
  public Optional<Secret> secret(String setting) throws InvalidInputException {
    if (sources.isWritten(setting)) {
      throw wrong(setting, "is a secret; put it in " + places(setting));
    }
    Optional<String> own = Optional.ofNullable(sources.environment().get(variable(setting)));
    Optional<String> named = text(setting + "-env");
    Optional<Path> file = file(setting + "-file");
    known.remove(setting);
    if (own.isEmpty() && named.isPresent()) {
      own = Optional.ofNullable(sources.environment().get(named.get()));
      if (own.isEmpty()) {
        throw wrong(setting + "-env", "names a variable that is not set: " + named.get());
      }
    }
    if (own.isEmpty() && file.isPresent()) {
      own = Optional.of(content(setting, file.get()));
    }
    try {
      return own.map(String::strip).map(Secret::new);
    } catch (IllegalArgumentException e) {
      throw wrong(setting, e.getMessage());
    }
  }

  /**
   * A secret that must be there.
   *
   * @throws InvalidInputException if it is not set, or as {@link #secret}
   */
  public Secret requiredSecret(String setting) throws InvalidInputException {
    Optional<Secret> secret = secret(setting);
    return secret.orElseThrow(() -> wrong(setting, "is missing; put it in " + places(setting)));
  }

  private String content(String setting, Path file) throws InvalidInputException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw wrong(setting + "-file", "names a file that cannot be read: " + file.getFileName());
    }
  }

  private String places(String setting) {
    return variable(setting)
        + ", or name a variable with "
        + setting
        + "-env, or a file with "
        + setting
        + "-file";
  }

  private String variable(String setting) {
    return SettingSources.variable(name, setting);
  }

  private InvalidInputException missing(String setting) {
    return wrong(
        setting,
        "is missing; set it with --set "
            + setting
            + "=…, in "
            + variable(setting)
            + " or in the configuration");
  }

  /** An error on a setting; the message says what it must be. */
  public InvalidInputException wrong(String setting, String message) {
    return new InvalidInputException(
        Diagnostic.of("back end '" + name + "'", setting + " " + message));
  }

  /**
   * Refuses the settings that nobody asked for.
   *
   * @throws InvalidInputException if there is one, with those that there are
   */
  public void refuseUnknown() throws InvalidInputException {
    for (String setting : sources.written()) {
      if (!known.contains(setting)) {
        throw wrong(setting, "is no setting of it; there are: " + String.join(", ", known));
      }
    }
  }
}
