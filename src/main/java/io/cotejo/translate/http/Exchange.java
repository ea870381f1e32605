package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.translate.RetryAfter;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * One request and its answer: status first, then content type, then JSON. Follows no redirect, so
 * that no key and no text goes to a host that the user did not name. Thread-safe.
 *
 * @param engine name of the back end, for messages
 * @param http follows no redirects and retries nothing
 * @param clock for dates in answers
 * @param secrets kept out of every message
 */
record Exchange(String engine, OkHttpClient http, Clock clock, List<Secret> secrets) {

  private static final int MOST_OF_AN_ERROR = 4 << 10;
  private static final int MOST_OF_AN_ANSWER = 32 << 20;

  Exchange {
    secrets = List.copyOf(secrets);
  }

  /**
   * Sends a request.
   *
   * @param meaning what a refusal means
   * @return the answer of a status of success
   * @throws TranslationException if there is none, or it is no JSON
   */
  JsonElement send(Request request, Function<Problem, TranslationException> meaning)
      throws TranslationException {
    Connection connection = new Connection();
    try (Response response = execute(connection.of(request))) {
      if (response.isRedirect()) {
        throw redirected(response);
      }
      if (!response.isSuccessful()) {
        throw meaning.apply(problem(response));
      }
      return json(request, response.body());
    } catch (IOException e) {
      String host = request.url().host();
      String message = "no answer from " + host + ": " + reason(e);
      if (connection.isMade()) {
        throw new TranslationException.Unavailable(engine, message, e);
      }
      boolean refused = e instanceof ConnectException;
      throw new TranslationException.Unreachable(
          engine, message, refused && HttpSettings.isHere(host), e);
    }
  }

  private Response execute(Request request) throws IOException {
    try {
      return http.newCall(request).execute();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // Kotlin declares nothing: what comes out of OkHttp here is an InterruptedException.
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  TranslationException malformed(String message) {
    return new TranslationException.MalformedResponse(engine, redacted(message));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private TranslationException redirected(Response response) {
    okhttp3.HttpUrl to = response.request().url().resolve(response.header("Location", ""));
    return new TranslationException.Authentication(
        engine,
        "HTTP "
            + response.code()
            + ": redirects are not followed, since texts and keys would go with them; this one"
            + " leads to "
            + (to == null ? "nowhere" : to.host())
            + "; set url to where it should go");
  }

  private Problem problem(Response response) {
    String body = "";
    try {
      String all = response.peekBody(MOST_OF_AN_ERROR).string();
      body = withoutToken(response.request(), redacted(all));
    } catch (IOException e) {
      // The status alone has to do.
    }
    return new Problem(
        engine,
        response.code(),
        isPage(response.body(), body) ? "" : ServiceJson.errorIn(body),
        body,
        RetryAfter.of(response.header("Retry-After"), clock));
  }

  private JsonElement json(Request request, ResponseBody body)
      throws IOException, TranslationException {
    byte[] bytes = body.byteStream().readNBytes(MOST_OF_AN_ANSWER + 1);
    if (bytes.length > MOST_OF_AN_ANSWER) {
      throw malformed("an answer of more than " + (MOST_OF_AN_ANSWER >> 20) + " MiB");
    }
    String text = text(body.contentType(), bytes);
    if (isPage(body, text)) {
      throw malformed("a web page instead of JSON; check url");
    }
    try {
      JsonElement json = ServiceJson.parse(text);
      String error = ServiceJson.errorOf(json);
      if (!error.isEmpty()) {
        throw malformed("an error with a status of success: " + withoutToken(request, error));
      }
      return json;
    } catch (BrokenJsonException e) {
      throw malformed("an answer that is no JSON, or was cut off");
    }
  }

  private String text(MediaType type, byte[] bytes) throws TranslationException {
    Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
    try {
      return (charset == null ? StandardCharsets.UTF_8 : charset)
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed("an answer in another charset than it says");
    }
  }

  private static boolean isPage(ResponseBody body, String text) {
    MediaType type = body.contentType();
    return (type != null && type.subtype().contains("html")) || text.stripLeading().startsWith("<");
  }

  private String redacted(String message) {
    String redacted = message;
    for (Secret secret : secrets) {
      redacted = secret.redact(redacted);
    }
    return redacted;
  }

  /** A token that a program printed is known to the request alone. */
  private static String withoutToken(Request request, String message) {
    String token = request.header("Authorization");
    return token == null ? message : message.replace(token.replaceFirst("^.* ", ""), "•••");
  }
}
