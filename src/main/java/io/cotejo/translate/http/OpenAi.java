package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.text.Placeholders;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;

/**
 * A language model behind the chat interface of OpenAI. Texts have ids, and the answer is read by
 * id, so that what is missing, and only that, fails and may be asked again. Thread-safe.
 */
final class OpenAi implements TranslationClient {

  /** A model loses count of more, and its context may be small. */
  private static final Limits LIMITS = new Limits(12, 24_000, 6_000);

  /** What servers complain of that know no schemas. */
  private static final String[] SCHEMA = {"response_format", "json_schema", "grammar", "guided"};

  private final Exchange exchange;
  private final ChatRequest chat;
  private final String id;

  /** Known after the first refusal; it decides how a server is asked, not what it answers. */
  private final AtomicBoolean schemaRefused = new AtomicBoolean();

  private OpenAi(Exchange exchange, ChatRequest chat, String id) {
    this.exchange = exchange;
    this.chat = chat;
    this.id = id;
  }

  static TranslationClient open(ClientContext context, HttpSettings settings)
      throws InvalidInputException {
    String model = context.settings().required("model");
    Optional<Secret> key = settings.secret("key");
    HttpUrl url = settings.url("http://localhost:11434/v1");
    String instructions = settings.text("instructions");
    JsonObject options = options(context);
    boolean schema = context.settings().truth("schema", true);
    ChatRequest chat =
        new ChatRequest(url, key, settings.codes(), model, instructions, options, schema);
    return new OpenAi(settings.exchange(), chat, chat.id());
  }

  private static JsonObject options(ClientContext context) throws InvalidInputException {
    String text = context.settings().text("options").orElse("{}");
    try {
      if (ServiceJson.parse(text) instanceof JsonObject object) {
        return object;
      }
    } catch (BrokenJsonException e) {
      // Said below.
    }
    throw context.settings().wrong("options", "must be a JSON object such as {\"top_p\": 0.9}");
  }

  @Override
  public List<TranslationResult> translate(TranslationRequest batch) throws TranslationException {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < batch.texts().size(); i++) {
      texts.put(id(i), batch.texts().get(i));
    }
    String content =
        ServiceJson.string(send(batch, texts), "/choices/0/message/content")
            .orElseThrow(() -> exchange.malformed("an answer without a message"));
    Map<String, String> answers = ChatAnswer.read(content);
    return IntStream.range(0, batch.texts().size())
        .mapToObj(i -> result(batch, i, answers.getOrDefault(id(i), "").strip()))
        .toList();
  }

  private static String id(int index) {
    return String.valueOf(index + 1);
  }

  /** Alone a text gets more care: what lost a placeholder among others is to be asked again. */
  private TranslationResult result(TranslationRequest batch, int index, String answer) {
    if (answer.isEmpty()) {
      return new Failed(exchange.malformed("the model left a text out"));
    }
    boolean alone = batch.texts().size() == 1;
    return alone || placeholders(batch.texts().get(index)).equals(placeholders(answer))
        ? Translated.of(answer)
        : new Failed(exchange.malformed("the model lost a placeholder"));
  }

  private static List<String> placeholders(String text) {
    return Placeholders.PATTERN.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  /** A server that does not like schemas is from then on asked without. */
  private JsonElement send(TranslationRequest batch, Map<String, String> texts)
      throws TranslationException {
    boolean schema = chat.schema() && !schemaRefused.get();
    return exchange.send(
        chat.of(batch, texts, schema),
        problem -> {
          if (schema && problem.status() == 400 && problem.mentions(SCHEMA)) {
            schemaRefused.set(true);
            return problem.unavailable();
          }
          return meaning(problem);
        });
  }

  private static TranslationException meaning(Problem problem) {
    return problem.status() == 429 && problem.mentions("insufficient_quota")
        ? problem.quota()
        : problem.usual();
  }

  @Override
  public boolean supports(Language source, Language target) {
    return !source.equals(target);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Pace pace() {
    return Pace.of(2);
  }
}
