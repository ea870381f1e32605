package io.cotejo.translate.process;

import io.cotejo.text.Lines;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;
import java.util.stream.Collectors;

/** A line is a text; the lines come back in order. */
final class PlainLineFormat implements LineFormat {

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public String write(TranslationRequest request) {
    return request.texts().stream()
        .map(t -> Lines.unbroken(t) + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public List<TranslationResult> read(String engine, TranslationRequest request, List<String> lines)
      throws TranslationException {
    return ProgramTexts.results(engine, request.texts().size(), lines);
  }
}
