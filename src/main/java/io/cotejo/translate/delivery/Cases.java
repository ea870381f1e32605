package io.cotejo.translate.delivery;

import io.cotejo.bitext.Doubt;
import io.cotejo.translate.TranslationException.MalformedResponse;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import io.cotejo.translate.guard.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cases with cases: each case travels as a text of its own. Stateless. */
final class Cases {

  private Cases() {}

  /** What is sent for a text: itself, or the texts that a message is made of. */
  static Stream<String> texts(String text) {
    Optional<Message> message = Message.in(text);
    return message.isEmpty()
        ? Stream.of(text)
        : message.get().texts().stream().flatMap(Cases::texts);
  }

  /**
   * The result of a text from those of what was sent for it.
   *
   * @param engine name of the back end, for messages
   */
  static TranslationResult whole(
      String text, Map<String, TranslationResult> results, String engine) {
    Optional<Message> message = Message.in(text);
    if (message.isEmpty()) {
      return results.get(text);
    }
    List<String> translations = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<Doubt> doubts = new TreeSet<>();
    for (String part : message.get().texts()) {
      TranslationResult result = whole(part, results, engine);
      if (!(result instanceof Translated translated)) {
        return result;
      }
      translations.add(translated.text());
      unknown.addAll(translated.unknownWords());
      doubts.addAll(translated.doubts());
    }
    return message
        .get()
        .with(translations)
        .<TranslationResult>map(t -> new Translated(t, unknown, doubts))
        .orElseGet(() -> new Failed(new MalformedResponse(engine, "a case of a message was lost")));
  }
}
