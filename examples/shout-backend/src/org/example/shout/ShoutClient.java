package org.example.shout;

import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;
import java.util.Locale;

/** The engine: no state between calls, safe to share between threads. */
record ShoutClient(String engine, int marks) implements TranslationClient {

  private static final int MOST = 1000;

  @Override
  public List<TranslationResult> translate(TranslationRequest request) {
    return request.texts().stream().map(this::shout).toList();
  }

  /** One result for each text: its translation, or why this one failed. */
  private TranslationResult shout(String text) {
    if (text.length() > MOST) {
      return new TranslationResult.Failed(
          new TranslationException.Rejected(engine, "out of breath after " + MOST + " characters"));
    }
    // Placeholders such as ⟦1⟧ have no letters: they come back as they came.
    return TranslationResult.Translated.of(text.toUpperCase(Locale.ROOT) + "!".repeat(marks));
  }

  @Override
  public boolean supports(Language source, Language target) {
    return !source.equals(target);
  }

  /** Whatever changes the output belongs here: the memory finds answers again by it. */
  @Override
  public String id() {
    return "shout/1;marks=" + marks;
  }

  @Override
  public Limits limits() {
    return Limits.ofTexts(100);
  }

  @Override
  public boolean needsNetwork() {
    return false;
  }
}
