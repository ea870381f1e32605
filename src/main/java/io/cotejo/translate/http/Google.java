package io.cotejo.translate.http;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** What both editions of Google Cloud Translation have in common. */
final class Google {

  private static final String HOME = "https://translation.googleapis.com";
  private static final Duration COMMAND = Duration.ofSeconds(60);

  private Google() {}

  static TranslationClient open(ClientContext context, HttpSettings settings)
      throws InvalidInputException {
    Optional<Secret> key = settings.secret("key");
    Optional<Secret> token = settings.secret("token");
    List<String> command = context.settings().words("token-command");
    String project = settings.text("project");
    String location = settings.text("location");
    String glossary = settings.text("glossary");
    String model = settings.text("model");
    if (!project.isEmpty()) {
      if (token.isEmpty() && command.isEmpty()) {
        throw context
            .settings()
            .wrong("token-command", "or token is missing; a project needs an access token");
      }
      HttpUrl url = settings.securedUrl(HOME);
      GoogleAdvanced.Place place =
          new GoogleAdvanced.Place(url, project, location.isEmpty() ? "global" : location);
      AccessToken access = new AccessToken(context, token, command, COMMAND);
      return new ServiceClient(
          settings.exchange(),
          new GoogleAdvanced(place, access, settings.codes(), model, glossary));
    }
    if (key.isEmpty()) {
      throw context.settings().wrong("key", "is missing, or project; see docs/backends.md");
    }
    HttpUrl url = settings.url(HOME);
    return new ServiceClient(
        settings.exchange(), new GoogleBasic(url, key.get(), settings.codes(), model));
  }

  /** Over quota is a 403 that may pass in a minute, or at midnight. */
  static TranslationException meaning(Problem problem) {
    if (problem.status() == 400 && problem.mentions("API_KEY_INVALID", "API key not valid")) {
      return problem.authentication();
    }
    if (problem.status() == 403) {
      if (problem.mentions("Daily Limit Exceeded", "dailyLimitExceeded")) {
        return problem.quota();
      }
      if (problem.mentions("Rate Limit Exceeded", "ateLimitExceeded", "RESOURCE_EXHAUSTED")) {
        return problem.rateLimited();
      }
    }
    return problem.usual();
  }
}
