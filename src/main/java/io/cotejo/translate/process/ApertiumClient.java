package io.cotejo.translate.process;

import io.cotejo.bitext.Language;
import io.cotejo.text.Lines;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Apertium as a program. A blank line stands between the texts of a batch: with a mere line break
 * Apertium analyses the words of neighbouring lines together. Thread-safe.
 */
final class ApertiumClient implements TranslationClient {

  private static final String BETWEEN = "\n\n";

  /** A start costs as much as some 700 sentences: few large batches; see benchmarks/backends.md. */
  private static final Limits LIMITS = new Limits(5_000, 1_000_000, 1_000_000);

  private final String engine;
  private final String program;
  private final String mode;
  private final Modes modes;
  private final Duration timeout;

  /** A client; {@code mode} is empty where the languages decide. */
  ApertiumClient(String engine, String program, String mode, Modes modes, Duration timeout) {
    this.engine = engine;
    this.program = program;
    this.mode = mode;
    this.modes = modes;
    this.timeout = timeout;
  }

  @Override
  public List<TranslationResult> translate(TranslationRequest request) throws TranslationException {
    String chosen =
        mode(request.source(), request.target())
            .orElseThrow(
                () ->
                    TranslationException.Rejected.beforehand(
                        engine, "no mode for " + request.source() + " to " + request.target()));
    // -u: no asterisks at unknown words.
    Program apertium = new Program(engine, List.of(program, "-u", "-f", "txt", chosen), timeout);
    String output =
        apertium.run(
            request.texts().stream().map(Lines::unbroken).collect(Collectors.joining(BETWEEN))
                + "\n");
    List<String> translations = List.of(output.stripTrailing().split(BETWEEN, -1));
    return ProgramTexts.results(engine, request.texts().size(), translations);
  }

  private Optional<String> mode(Language source, Language target) {
    return mode.isEmpty() ? modes.of(source, target) : Optional.of(mode);
  }

  @Override
  public boolean supports(Language source, Language target) {
    return !source.equals(target) && mode(source, target).isPresent();
  }

  @Override
  public String id() {
    return mode.isEmpty() ? "apertium" : "apertium/" + mode;
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Pace pace() {
    return Pace.of(2);
  }

  @Override
  public boolean needsNetwork() {
    return false;
  }
}
