package io.cotejo.translate.process;

import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;

/** How a batch is written for a program and read back, a line a text. Stateless. */
interface LineFormat {

  /** What the memory calls it. */
  String name();

  /** The texts as lines, each with its end. */
  String write(TranslationRequest request);

  /**
   * One result for each text.
   *
   * @throws TranslationException if lines are missing, too many or not in the format
   */
  List<TranslationResult> read(String engine, TranslationRequest request, List<String> lines)
      throws TranslationException;
}
