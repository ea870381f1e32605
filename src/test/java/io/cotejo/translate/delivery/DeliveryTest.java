package io.cotejo.translate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private final List<List<String>> sent = new ArrayList<>();

  @Test
  void sendsRepeatsOnceAndBlankTextsNever() {
    Map<String, TranslationResult> results = deliver(new Echo(), "uno", " ", "dos", "uno", "");

    assertThat(sent).containsExactly(List.of("uno", "dos"));
    assertThat(results.keySet()).containsExactly("uno", "dos");
    assertThat(results.get("dos")).isEqualTo(new Translated("[dos]", List.of()));
  }

  @Test
  void keepsBatchesToTheClientsLimit() {
    deliver(new Echo(), "a", "b", "c", "d", "e");

    assertThat(sent).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
  }

  @Test
  void sendsNothingForNoTexts() {
    assertThat(deliver(new Echo())).isEmpty();
    assertThat(sent).isEmpty();
  }

  @Test
  void failsOnlyTheBatchThatTheClientFailed() {
    TranslationException down = new TranslationException.Unavailable("echo", "is down", null);
    Echo client =
        new Echo() {
          @Override
          public List<TranslationResult> translate(TranslationRequest request)
              throws TranslationException {
            if (request.texts().contains("c")) {
              throw down;
            }
            return super.translate(request);
          }
        };

    Map<String, TranslationResult> results = deliver(client, "a", "b", "c", "d", "e");

    assertThat(results.get("c")).isEqualTo(new Failed(down));
    assertThat(results.get("d")).isEqualTo(new Failed(down));
    assertThat(results.get("e")).isEqualTo(new Translated("[e]", List.of()));
  }

  @Test
  void aWrongCountFailsTheBatchInsteadOfShiftingIt() {
    Echo client =
        new Echo() {
          @Override
          public List<TranslationResult> translate(TranslationRequest request)
              throws TranslationException {
            return super.translate(request).subList(0, 1);
          }
        };

    Map<String, TranslationResult> results = deliver(client, "a", "b");

    assertThat(results.values())
        .hasSize(2)
        .allSatisfy(
            r -> {
              assertThat(r).isInstanceOf(Failed.class);
              assertThat(((Failed) r).cause())
                  .isInstanceOf(TranslationException.MalformedResponse.class)
                  .hasMessage("echo/1: 1 results for 2 texts");
            });
  }

  @Test
  void speaksForItsClient() {
    Delivery delivery = new Delivery(new Echo());

    assertThat(delivery.clientId()).isEqualTo("echo/1");
    assertThat(delivery.supports(Language.SPANISH, Language.ENGLISH)).isTrue();
    assertThat(delivery.supports(Language.ENGLISH, Language.SPANISH)).isFalse();
  }

  private static Map<String, TranslationResult> deliver(TranslationClient client, String... texts) {
    return new Delivery(client).translate(List.of(texts), Language.SPANISH, Language.ENGLISH);
  }

  private class Echo implements TranslationClient {

    @Override
    public List<TranslationResult> translate(TranslationRequest request)
        throws TranslationException {
      sent.add(request.texts());
      return request.texts().stream()
          .<TranslationResult>map(t -> new Translated("[" + t + "]", List.of()))
          .toList();
    }

    @Override
    public boolean supports(Language source, Language target) {
      return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
    }

    @Override
    public String id() {
      return "echo/1";
    }

    @Override
    public Limits limits() {
      return Limits.ofTexts(2);
    }
  }
}
