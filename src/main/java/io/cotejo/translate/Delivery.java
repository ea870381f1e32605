package io.cotejo.translate;

import io.cotejo.bitext.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Brings texts to a client and the answers back: blank texts stay here, repeats are sent once,
 * batches keep to the client's limit, and an answer with the wrong number of results fails its
 * batch instead of shifting it. Thread-safe.
 */
public final class Delivery {

  private final TranslationClient client;

  /** Delivery to one client. */
  public Delivery(TranslationClient client) {
    this.client = client;
  }

  /** The client's id. */
  public String clientId() {
    return client.id();
  }

  /** Whether the client translates from one language to the other. */
  public boolean supports(Language source, Language target) {
    return client.supports(source, target);
  }

  /**
   * Translates texts.
   *
   * @return the result for each distinct text that is not blank, in the order of first appearance
   */
  public Map<String, TranslationResult> translate(
      Collection<String> texts, Language source, Language target) {
    List<String> distinct =
        new ArrayList<>(new LinkedHashSet<>(texts.stream().filter(t -> !t.isBlank()).toList()));
    Map<String, TranslationResult> results = new LinkedHashMap<>();
    for (int i = 0; i < distinct.size(); i += client.limits().texts()) {
      List<String> batch =
          distinct.subList(i, Math.min(distinct.size(), i + client.limits().texts()));
      List<TranslationResult> answers = send(new TranslationRequest(batch, source, target));
      for (int k = 0; k < batch.size(); k++) {
        results.put(batch.get(k), answers.get(k));
      }
    }
    return results;
  }

  private List<TranslationResult> send(TranslationRequest request) {
    try {
      List<TranslationResult> answers = client.translate(request);
      if (answers.size() == request.texts().size()) {
        return answers;
      }
      return failed(
          request,
          new TranslationException.MalformedResponse(
              client.id(), answers.size() + " results for " + request.texts().size() + " texts"));
    } catch (TranslationException e) {
      return failed(request, e);
    }
  }

  private static List<TranslationResult> failed(
      TranslationRequest request, TranslationException e) {
    return request.texts().stream()
        .<TranslationResult>map(t -> new TranslationResult.Failed(e))
        .toList();
  }
}
