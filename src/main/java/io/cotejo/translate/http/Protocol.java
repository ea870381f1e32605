package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.util.List;
import java.util.Optional;
import okhttp3.Request;

/** What one service says and means. Immutable and thread-safe. */
interface Protocol {

  /** As {@link io.cotejo.translate.TranslationClient#id()}. */
  String id();

  /** As {@link io.cotejo.translate.TranslationClient#limits()}. */
  Limits limits();

  /** As {@link io.cotejo.translate.TranslationClient#pace()}. */
  default Pace pace() {
    return Pace.of(4);
  }

  /**
   * The request for a batch.
   *
   * @throws TranslationException if what it needs cannot be had
   */
  Request request(TranslationRequest batch) throws TranslationException;

  /** The translations in an answer, in order; empty if it has another form. */
  Optional<List<String>> translations(TranslationRequest batch, JsonElement answer);

  /** What a refusal means. */
  default TranslationException meaning(Problem problem) {
    return problem.usual();
  }
}
