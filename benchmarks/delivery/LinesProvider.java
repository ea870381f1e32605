import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.RetryAfter;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationClientProvider;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A plug-in that speaks to FaultyServer: texts as lines of a body, answers as lines of another.
 * Without the setting url it answers in place.
 */
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
    Optional<URI> url = context.settings().url("url");
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Lines(context.name(), url, http, context.clock());
  }

  private record Lines(String name, Optional<URI> url, HttpClient http, Clock clock)
      implements TranslationClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    @Override
    public List<TranslationResult> translate(TranslationRequest request)
        throws TranslationException {
      if (url.isEmpty()) {
        return request.texts().stream().<TranslationResult>map(t -> answer("T " + t)).toList();
      }
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
      return response.body().lines().<TranslationResult>map(Lines::answer).toList();
    }

    private static TranslationResult answer(String text) {
      return TranslationResult.Translated.of(text);
    }

    @Override
    public boolean needsNetwork() {
      return url.isPresent();
    }

    private HttpResponse<String> send(String body) throws TranslationException {
      HttpRequest post =
          HttpRequest.newBuilder(url.orElseThrow())
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      try {
        // Not the request's own timeout: that one ends with the headers.
        return http.sendAsync(post, HttpResponse.BodyHandlers.ofString())
            .get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException | TimeoutException e) {
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
