package io.cotejo.translate.process;

import io.cotejo.bitext.Language;
import io.cotejo.text.Sha256;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.time.Duration;
import java.util.List;

/** Any program that reads texts and writes translations. Thread-safe. */
final class CommandClient implements TranslationClient {

  private static final Limits LIMITS = new Limits(500, 200_000, 200_000);
  private static final int HASH = 12;

  private final String engine;
  private final List<String> command;
  private final LineFormat format;
  private final String version;
  private final Duration timeout;

  CommandClient(
      String engine, List<String> command, LineFormat format, String version, Duration timeout) {
    this.engine = engine;
    this.command = List.copyOf(command);
    this.format = format;
    this.version = version;
    this.timeout = timeout;
  }

  @Override
  public List<TranslationResult> translate(TranslationRequest request) throws TranslationException {
    List<String> words =
        command.stream()
            .map(w -> w.replace("{source}", request.source().code()))
            .map(w -> w.replace("{target}", request.target().code()))
            .toList();
    String output = new Program(engine, words, timeout).run(format.write(request));
    return format.read(engine, request, output.lines().toList());
  }

  @Override
  public boolean supports(Language source, Language target) {
    return !source.equals(target);
  }

  /** A hash: arguments may be long, or nobody's business. */
  @Override
  public String id() {
    String all = String.join("\0", command) + "\0" + format.name() + "\0" + version;
    return "command/" + new Sha256().add(all).hex(HASH);
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Pace pace() {
    return Pace.of(1);
  }
}
