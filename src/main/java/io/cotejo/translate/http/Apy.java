package io.cotejo.translate.http;

import com.google.gson.JsonElement;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.text.Lines;
import io.cotejo.text.Placeholders;
import io.cotejo.translate.ClientContext;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Apertium's HTTP server. It cuts a request into pieces and drops all after the tenth without a
 * word: requests are kept short enough to be one piece, and a mark at the end of each shows whether
 * the end came back.
 *
 * @param url without the path of a call
 * @param concurrency requests at a time
 */
record Apy(HttpUrl url, HttpSettings.Codes codes, int concurrency) implements Protocol {

  /** A piece is 4,096 bytes, or 1,000 characters once more than two share the server. */
  private static final Limits ALONE = new Limits(100, 3_500, 3_500);

  private static final Limits SHARED = new Limits(100, 3_500, 900);
  private static final String BETWEEN = "\n\n";
  private static final String END = Placeholders.of(0);
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\n");

  static TranslationClient open(ClientContext context, HttpSettings settings)
      throws InvalidInputException {
    // The host's own setting: how many share the server decides how much a request may hold.
    int concurrency = context.settings().whole("concurrency", 1, 1, 64);
    Apy protocol = new Apy(settings.url("http://127.0.0.1:2737"), settings.codes(), concurrency);
    return new ServiceClient(settings.exchange(), protocol);
  }

  @Override
  public String id() {
    return "apy/" + url + codes.id();
  }

  @Override
  public Limits limits() {
    return concurrency > 2 ? SHARED : ALONE;
  }

  @Override
  public Pace pace() {
    return Pace.of(concurrency);
  }

  @Override
  public Request request(TranslationRequest batch) {
    List<String> parts = new ArrayList<>();
    batch.texts().forEach(t -> parts.add(Lines.unbroken(t)));
    parts.add(END);
    FormBody form =
        new FormBody.Builder()
            .add("langpair", codes.of(batch.source(), true) + "|" + codes.of(batch.target(), false))
            .add("q", String.join(BETWEEN, parts))
            .add("markUnknown", "no")
            .add("format", "txt")
            .build();
    return new Request.Builder()
        .url(url.newBuilder().addPathSegment("translate").build())
        .post(form)
        .build();
  }

  @Override
  public Optional<List<String>> translations(TranslationRequest batch, JsonElement answer) {
    return ServiceJson.string(answer, "/responseData/translatedText").map(Apy::parts);
  }

  /** All parts but the mark; without the mark, one part fewer than there should be. */
  private static List<String> parts(String text) {
    List<String> parts = List.of(BLANK_LINE.split(text.strip(), -1));
    boolean whole = parts.get(parts.size() - 1).strip().equals(END);
    return whole ? parts.subList(0, parts.size() - 1) : List.of();
  }

  /** A pair that is not installed fails with every text. */
  @Override
  public TranslationException meaning(Problem problem) {
    boolean pair = problem.status() == 400 && problem.mentions("pair");
    return pair ? problem.authentication() : problem.usual();
  }
}
