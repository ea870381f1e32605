package io.cotejo.translate.delivery;

import io.cotejo.bitext.Language;
import io.cotejo.translate.Limits;
import io.cotejo.translate.Pace;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A service of a test's making: puts texts in brackets, unless it was told to do otherwise. */
final class Service implements TranslationClient {

  /** What a service does with a request. */
  @FunctionalInterface
  interface Behaviour {
    List<TranslationResult> answer(TranslationRequest request) throws TranslationException;
  }

  private final String name;
  private final Limits limits;
  private final Deque<Behaviour> script = new ArrayDeque<>();
  private Behaviour usual = request -> each(request, Service::bracketed);
  private final List<List<String>> sent = new ArrayList<>();

  Service(String name, int batch) {
    this(name, Limits.ofTexts(batch));
  }

  Service(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  static TranslationResult bracketed(String text) {
    return Translated.of("[" + text + "]");
  }

  static List<TranslationResult> each(
      TranslationRequest request, Function<String, TranslationResult> answer) {
    return request.texts().stream().map(answer).toList();
  }

  /** The next request meets this; called again, the one after. */
  Service next(Behaviour behaviour) {
    script.add(behaviour);
    return this;
  }

  /** The next requests fail. */
  Service fails(int times, TranslationException failure) {
    for (int k = 0; k < times; k++) {
      next(
          request -> {
            throw failure;
          });
    }
    return this;
  }

  Service always(Behaviour behaviour) {
    usual = behaviour;
    return this;
  }

  /** The texts of each request. */
  synchronized List<List<String>> sent() {
    return List.copyOf(sent);
  }

  @Override
  public List<TranslationResult> translate(TranslationRequest request) throws TranslationException {
    Behaviour behaviour;
    synchronized (this) {
      sent.add(request.texts());
      behaviour = script.isEmpty() ? usual : script.remove();
    }
    return behaviour.answer(request);
  }

  @Override
  public boolean supports(Language source, Language target) {
    return source.equals(Language.SPANISH) && target.equals(Language.ENGLISH);
  }

  @Override
  public String id() {
    return name + "/1";
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Pace pace() {
    return Pace.of(1);
  }
}
