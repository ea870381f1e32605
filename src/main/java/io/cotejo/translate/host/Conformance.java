package io.cotejo.translate.host;

import io.cotejo.bitext.Language;
import io.cotejo.text.Placeholders;
import io.cotejo.translate.BackEnd;
import io.cotejo.translate.Limits;
import io.cotejo.translate.TranslationClient;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Checks a live back end against the contract of {@link TranslationClient}: what a unit test cannot
 * know of a service. Sends some 20 short texts and one of 2,000 characters, each without a second
 * attempt. Used once, by one thread.
 */
public final class Conformance {

  private static final int LONG = 2000;

  /** The longest that an interrupted client may take to come back, in seconds. */
  private static final int PATIENCE = 30;

  private static final String CITY = "Madrid";

  private final TranslationClient client;
  private final Limits limits;
  private final Language source;
  private final Language target;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * One rule of the contract.
   *
   * @param rule what is to hold
   * @param isRight whether it does
   * @param detail what was found instead; empty if nothing is wrong
   */
  public record Finding(String rule, boolean isRight, String detail) {}

  /** A check of one back end in one direction. */
  public Conformance(BackEnd backEnd, Language source, Language target) {
    this.client = backEnd.client();
    this.limits = backEnd.limits();
    this.source = source;
    this.target = target;
  }

  /** Does all checks; none of them throws. */
  public List<Finding> check() {
    checkOrder();
    rule("the same text gets the same answer", this::sameTwice);
    rule("characters outside the basic plane come back whole", this::astral);
    rule("a long text comes back whole", this::longText);
    rule("a text without letters keeps its place", this::noLetters);
    rule("placeholders come back as they went", this::placeholders);
    rule("quotes, ampersands and angle brackets are not made into markup", this::markup);
    rule("a language that there is not is refused as a failure, not a crash", this::noLanguage);
    rule("an interrupted request ends", this::interrupted);
    rule("the id is one stable line", this::id);
    return List.copyOf(findings);
  }

  /** Ends with what is wrong; empty if nothing is. */
  private interface Check {
    String run() throws TranslationException;
  }

  private void rule(String rule, Check check) {
    String detail;
    try {
      detail = check.run();
    } catch (TranslationException e) {
      detail = e.getMessage();
    } catch (RuntimeException e) {
      // Its message may hold anything, a key too.
      detail = "it broke: " + e.getClass().getName();
    }
    findings.add(new Finding(rule, detail.isEmpty(), detail));
  }

  private List<String> translate(String... texts) throws TranslationException {
    List<TranslationResult> results =
        client.translate(new TranslationRequest(List.of(texts), source, target));
    if (results.size() != texts.length) {
      throw new TranslationException.MalformedResponse(
          client.id(), results.size() + " results for " + texts.length + " texts");
    }
    List<String> translations = new ArrayList<>();
    for (TranslationResult result : results) {
      if (result instanceof Failed failed) {
        throw failed.cause();
      }
      translations.add(((Translated) result).text());
    }
    return translations;
  }

  /** Each text has a number of its own, which translations keep. */
  private void checkOrder() {
    rule(
        "as many answers as texts, each in its place",
        () -> {
          int count = Math.min(10, limits.texts());
          String[] texts = new String[count];
          for (int i = 0; i < count; i++) {
            texts[i] = CITY + " " + (4711 + 101 * i) + ".";
          }
          List<String> answers = translate(texts);
          for (int i = 0; i < count; i++) {
            if (!answers.get(i).replaceAll("[.,\\s]", "").contains("" + (4711 + 101 * i))) {
              return "the answer to \"" + texts[i] + "\" is \"" + answers.get(i) + "\"";
            }
          }
          return "";
        });
  }

  private String sameTwice() throws TranslationException {
    String first = translate("Hotel Plaza, " + CITY + ".").get(0);
    String second = translate("Hotel Plaza, " + CITY + ".").get(0);
    return first.equals(second) ? "" : "first \"" + first + "\", then \"" + second + "\"";
  }

  private String astral() throws TranslationException {
    String answer = translate(CITY + " 🚢 2026.").get(0);
    boolean whole = answer.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    return whole && answer.contains("🚢") ? "" : "the answer is \"" + answer + "\"";
  }

  private String longText() throws TranslationException {
    String unit = CITY + " 17. ";
    int times = Math.min(LONG, Math.min(limits.codePoints(), limits.bytes()) - 1) / unit.length();
    String answer = translate(unit.repeat(times).strip()).get(0);
    int back = answer.split("17", -1).length - 1;
    return back == times ? "" : "of " + times + " sentences " + back + " came back";
  }

  private String noLetters() throws TranslationException {
    if (limits.texts() < 3) {
      translate("…");
      return "";
    }
    List<String> answers = translate(CITY + " 1.", "…", CITY + " 2.");
    boolean kept = answers.get(0).contains("1") && answers.get(2).contains("2");
    return kept ? "" : "the answers are " + answers;
  }

  private String placeholders() throws TranslationException {
    String first = Placeholders.of(1);
    String second = Placeholders.of(2);
    String answer = translate("Hotel " + first + ", " + CITY + " " + second + ".").get(0);
    boolean kept = answer.split(first, -1).length == 2 && answer.split(second, -1).length == 2;
    return kept ? "" : "the answer is \"" + answer + "\"";
  }

  private String markup() throws TranslationException {
    String answer = translate("Hotel \"Plaza\" & Bar <" + CITY + ">.").get(0);
    boolean kept = answer.contains("&") && !answer.matches("(?s).*&(amp|quot|lt|gt|#39);.*");
    return kept ? "" : "the answer is \"" + answer + "\"";
  }

  /** Refused before it is sent, or by the service. */
  private String noLanguage() {
    Language none = new Language("qqq");
    if (!client.supports(none, target)) {
      return "";
    }
    try {
      client.translate(new TranslationRequest(List.of(CITY + "."), none, target));
    } catch (TranslationException e) {
      return "";
    }
    // An engine that heeds no source language has nothing to refuse.
    return "";
  }

  private String interrupted() {
    Callable<Boolean> work =
        () -> {
          Thread.currentThread().interrupt();
          try {
            return translate(CITY + " 3.").isEmpty();
          } catch (TranslationException e) {
            return true;
          }
        };
    FutureTask<Boolean> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "cotejo-verify");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(PATIENCE, TimeUnit.SECONDS);
      return "";
    } catch (TimeoutException e) {
      return "it went on for more than " + PATIENCE + " s";
    } catch (ExecutionException e) {
      return "it broke: " + e.getCause().getClass().getName();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "the check itself was interrupted";
    }
  }

  private String id() {
    String id = client.id();
    boolean stable = id.equals(client.id()) && !id.isBlank() && id.lines().count() == 1;
    return stable ? "" : "it is \"" + id + "\"";
  }
}
