import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.RetryAfter;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A plug-in that speaks to FaultyServer: texts as lines of a body, answers as lines of another. */
public final class LinesProvider implements TranslationClientProvider {

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public String description() {
    return "the benchmark's server";
  }

  @Override
  public TranslationClient create(ClientContext context) throws InvalidInputException {
    URI url = context.settings().url("url").orElseThrow();
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Lines(context.name(), url, http, context.clock());
  }

  private record Lines(String name, URI url, HttpClient http, Clock clock)
      implements TranslationClient {

    @Override
    public List<TranslationResult> translate(TranslationRequest request)
        throws TranslationException {
      HttpResponse<String> response = send(String.join("\n", request.texts()));
      Optional<Duration> wait =
          RetryAfter.of(response.headers().firstValue("Retry-After").orElse(null), clock);
      if (response.statusCode() == 429) {
        throw new TranslationException.RateLimited(name, "HTTP 429", wait);
      }
      if (response.statusCode() != 200) {
        throw new TranslationException.Unavailable(
            name, "HTTP " + response.statusCode(), wait, null);
      }
      return response.body().lines().map(TranslationResult.Translated::of)
          .map(TranslationResult.class::cast).toList();
    }

    private HttpResponse<String> send(String body) throws TranslationException {
      HttpRequest post =
          HttpRequest.newBuilder(url)
              .timeout(Duration.ofSeconds(2))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      try {
        return http.send(post, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new TranslationException.Unavailable(name, e.getClass().getSimpleName(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new TranslationException.Unavailable(name, "interrupted", e);
      }
    }

    @Override
    public boolean supports(Language source, Language target) {
      return true;
    }

    @Override
    public String id() {
      return "lines/1";
    }
  }
}
