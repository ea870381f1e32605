package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Secret;
import io.cotejo.translate.Setting;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The settings that HTTP back ends have in common. Used by one thread while a client is made. */
final class HttpSettings {

  private static final int USUAL_TIMEOUT = 60;
  private static final int LONGEST_TIMEOUT = 3600;
  private static final int UNAVAILABLE = 503;
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final ClientContext context;
  private final List<Secret> secrets = new ArrayList<>();
  private boolean isSecured;

  HttpSettings(ClientContext context) {
    this.context = context;
  }

  /** What people are told of them, after a back end's own. */
  static List<Setting> with(Setting... own) {
    List<Setting> all = new ArrayList<>(List.of(own));
    all.add(Setting.optional("source-code", "sent for the source language (default: its code)"));
    all.add(Setting.optional("target-code", "sent for the target language (default: its code)"));
    all.add(
        Setting.optional("timeout", "seconds that a request may take, 1 to 3600 (default: 60)"));
    all.add(
        Setting.optional(
            "insecure", "true lets a key go over plain http to another machine (default: false)"));
    return List.copyOf(all);
  }

  Optional<Secret> secret(String setting) throws InvalidInputException {
    Optional<Secret> secret = context.settings().secret(setting);
    return secret.isEmpty() ? secret : Optional.of(checked(setting, secret.get()));
  }

  Secret requiredSecret(String setting) throws InvalidInputException {
    return checked(setting, context.settings().requiredSecret(setting));
  }

  /** Whether a header can carry it; OkHttp would repeat it in its exception if not. */
  static boolean fitsHeader(Secret secret) {
    return secret.reveal().chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  private Secret checked(String setting, Secret secret) throws InvalidInputException {
    if (!fitsHeader(secret)) {
      throw context.settings().wrong(setting, "holds a character that no header can carry");
    }
    secrets.add(secret);
    return secret;
  }

  String text(String setting) {
    return context.settings().text(setting).orElse("");
  }

  /**
   * The address of the service, without a slash at its end; asked for after the secrets.
   *
   * @throws InvalidInputException if it is none, or a key would go to another machine in plain view
   */
  HttpUrl url(String usual) throws InvalidInputException {
    Optional<URI> set = context.settings().url("url");
    String text = set.map(URI::toString).orElse(usual);
    HttpUrl url = HttpUrl.parse(text.replaceAll("/+$", ""));
    if (url == null) {
      throw context.settings().wrong("url", "is no address that can be used");
    }
    return checked("url", url);
  }

  /** As {@link #url}, for a secret that is had later. */
  HttpUrl securedUrl(String usual) throws InvalidInputException {
    isSecured = true;
    return url(usual);
  }

  /** An address that does not come from the setting {@code url}. */
  HttpUrl checked(String setting, HttpUrl url) throws InvalidInputException {
    boolean insecure = context.settings().truth("insecure", false);
    if (!url.isHttps() && (isSecured || !secrets.isEmpty()) && !insecure && !isHere(url.host())) {
      throw context
          .settings()
          .wrong(
              setting,
              "must begin with https, or everybody on the way reads the key; insecure=true allows"
                  + " it");
    }
    return url;
  }

  /** Whether a host is this machine, by its name alone. */
  static boolean isHere(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]+){3}");
  }

  /** How the service calls the languages. */
  Codes codes() {
    return new Codes(text("source-code"), text("target-code"));
  }

  /**
   * Names of languages.
   *
   * @param source empty for the language's own code
   * @param target empty for the language's own code
   */
  record Codes(String source, String target) {

    String of(Language language, boolean isSource) {
      String set = isSource ? source : target;
      return set.isEmpty() ? language.code() : set;
    }

    /** What the memory should know of them. */
    String id() {
      return source.isEmpty() && target.isEmpty() ? "" : ";" + source + ">" + target;
    }
  }

  /** The connection; asked for last, when all secrets are known. */
  Exchange exchange() throws InvalidInputException {
    Duration timeout =
        Duration.ofSeconds(context.settings().whole("timeout", USUAL_TIMEOUT, 1, LONGEST_TIMEOUT));
    OkHttpClient http =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .addNetworkInterceptor(Connection::note)
            .addNetworkInterceptor(HttpSettings::withoutHiddenRetry)
            .connectTimeout(CONNECT.compareTo(timeout) < 0 ? CONNECT : timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            .callTimeout(timeout)
            .build();
    return new Exchange(context.name(), http, context.clock(), secrets);
  }

  /** OkHttp asks again by itself after a 503 with no time to wait; when is ours to decide. */
  private static Response withoutHiddenRetry(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == UNAVAILABLE && response.header("Retry-After", "").matches("0+")
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
