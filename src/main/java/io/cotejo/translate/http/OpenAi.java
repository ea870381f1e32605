package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.Secret;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;

/**
 * A language model behind the chat interface of OpenAI. Texts have ids, and the answer is kept by
 * id: what is missing, and only that, is asked for again, in halves. Thread-safe.
 */
final class OpenAi implements TranslationClient {

  /** A model loses count of more, and its context may be small. */
  private static final Limits LIMITS = new Limits(12, 24_000, 6_000);

  /** Twelve texts in halves come down to one: 12, 6, 3, 2, 1. */
  private static final int MOST_ROUNDS = 5;

  /** What servers complain of that know no schemas. */
  private static final String[] SCHEMA = {"response_format", "json_schema", "grammar", "guided"};

  private final Exchange exchange;
  private final ChatRequest chat;
  private final String id;

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
    Answers answers = new Answers(batch.texts());
    List<Integer> all = IntStream.range(0, batch.texts().size()).boxed().toList();
    ask(batch, all, answers);
    List<List<Integer>> open = List.of(answers.missingOf(all));
    for (int round = 1; round < MOST_ROUNDS && answers.failure().isEmpty(); round++) {
      List<List<Integer>> next = new ArrayList<>();
      for (List<Integer> part : open) {
        for (List<Integer> half : halves(part)) {
          askAgain(batch, half, answers);
          next.add(answers.missingOf(half));
        }
      }
      open = next;
    }
    return answers.results(exchange);
  }

  private static List<List<Integer>> halves(List<Integer> ids) {
    int middle = (ids.size() + 1) / 2;
    return List.of(ids.subList(0, middle), ids.subList(middle, ids.size()));
  }

  /** What was answered already is not lost by a failure. */
  private void askAgain(TranslationRequest batch, List<Integer> ids, Answers answers) {
    if (!ids.isEmpty() && answers.failure().isEmpty()) {
      try {
        ask(batch, ids, answers);
      } catch (TranslationException e) {
        answers.fail(e);
      }
    }
  }

  private void ask(TranslationRequest batch, List<Integer> ids, Answers answers)
      throws TranslationException {
    Map<String, String> texts = new TreeMap<>();
    ids.forEach(i -> texts.put(String.valueOf(i + 1), batch.texts().get(i)));
    JsonElement answer = send(batch, texts);
    String content =
        ServiceJson.string(answer, "/choices/0/message/content")
            .orElseThrow(() -> exchange.malformed("an answer without a message"));
    answers.accept(ids, ChatAnswer.read(content));
  }

  /** Once more without a schema, if that is what the server does not like. */
  private JsonElement send(TranslationRequest batch, Map<String, String> texts)
      throws TranslationException {
    AtomicBoolean refused = new AtomicBoolean();
    try {
      return exchange.send(
          chat.of(batch, texts, true),
          problem -> {
            refused.set(problem.status() == 400 && problem.mentions(SCHEMA));
            return meaning(problem);
          });
    } catch (TranslationException e) {
      if (!refused.get() || !chat.schema()) {
        throw e;
      }
      return exchange.send(chat.of(batch, texts, false), OpenAi::meaning);
    }
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
