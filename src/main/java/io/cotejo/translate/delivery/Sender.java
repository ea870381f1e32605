package io.cotejo.translate.delivery;

import io.cotejo.bitext.Language;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationException.MalformedResponse;
import io.cotejo.translate.TranslationException.Quota;
import io.cotejo.translate.TranslationException.RateLimited;
import io.cotejo.translate.TranslationException.Rejected;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sends one batch until every text of it has its answer or its failure. What is refused, or
 * answered with a wrong count, is halved until the poisonous text stands alone; what may succeed
 * later is tried again; only what is missing is asked again. Thread-safe.
 */
final class Sender {

  /** Requests for the same texts before they fail. */
  private static final int ATTEMPTS = 5;

  /** Up to 1, 2, 4 and 8 seconds between two attempts, unless the service asks for more. */
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

  /** A service that asks to wait longer is given up. */
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(10);

  /** For the halves of a batch that failed at every attempt. */
  private static final int ATTEMPTS_OF_HALVES = 2;

  private final Engine engine;
  private final Timing timing;
  private final Budget budget;
  private final Tally tally;

  Sender(Engine engine, Timing timing, Budget budget, Tally tally) {
    this.engine = engine;
    this.timing = timing;
    this.budget = budget;
    this.tally = tally;
  }

  /** The raw results, one for each text in its place; the budget for them was taken. */
  List<TranslationResult> send(List<Parcel> batch, Language source, Language target)
      throws InterruptedException {
    return new Shipment(batch, source, target).deliver(ATTEMPTS);
  }

  /** One batch, or a part of one, on its way. Used by one thread. */
  private final class Shipment {

    private final List<Parcel> batch;
    private final Language source;
    private final Language target;
    private final TranslationResult[] results;
    private List<Integer> open;

    /** Whether the budget that was taken for what is open is gone. */
    private boolean spent;

    Shipment(List<Parcel> batch, Language source, Language target) {
      this.batch = batch;
      this.source = source;
      this.target = target;
      this.results = new TranslationResult[batch.size()];
      this.open = new ArrayList<>();
      for (int k = 0; k < batch.size(); k++) {
        open.add(k);
      }
    }

    List<TranslationResult> deliver(int attempts) throws InterruptedException {
      for (int attempt = 1; !open.isEmpty(); attempt++) {
        if (spent && !budget.take(size())) {
          fail(overBudget());
          break;
        }
        spent = false;
        Optional<TranslationException> barred = engine.awaitTurn(size());
        if (barred.isPresent()) {
          fail(barred.get());
          break;
        }
        Optional<TranslationException> failure = attempt();
        if (failure.isPresent()) {
          spent = mayBeBilled(failure.get());
          handle(failure.get(), attempt, attempts);
        }
      }
      return Arrays.asList(results);
    }

    private long size() {
      return open.stream().mapToLong(k -> batch.get(k).codePoints()).sum();
    }

    /** One request for what is open; answers why some of it still is. */
    private Optional<TranslationException> attempt() throws InterruptedException {
      int texts = open.size();
      long codePoints = size();
      boolean sent = true;
      try {
        List<TranslationResult> answers = engine.call(request());
        if (answers.size() != open.size()) {
          throw new MalformedResponse(
              engine.backEnd().name(), answers.size() + " results for " + open.size() + " texts");
        }
        return sort(answers);
      } catch (TranslationException e) {
        sent = e.isSent();
        return Optional.of(e);
      } catch (RuntimeException e) {
        // A bug of a plug-in costs the texts that it trips over, not the run. Its message may hold
        // anything, a key too: only its type is told.
        return Optional.of(
            new MalformedResponse(
                engine.backEnd().name(), "the back end broke: " + e.getClass().getName()));
      } finally {
        if (sent) {
          tally.request(texts, codePoints);
        }
      }
    }

    private TranslationRequest request() {
      List<String> texts = new ArrayList<>();
      Map<String, String> glossary = new TreeMap<>();
      for (int k : open) {
        texts.add(batch.get(k).sent());
        glossary.putAll(batch.get(k).guarded().glossary());
      }
      return new TranslationRequest(texts, source, target, glossary);
    }

    /** Keeps what is final; the rest stays open, with the failure of one of them. */
    private Optional<TranslationException> sort(List<TranslationResult> answers) {
      List<Integer> still = new ArrayList<>();
      Optional<TranslationException> failure = Optional.empty();
      for (int k = 0; k < answers.size(); k++) {
        TranslationResult answer = answers.get(k);
        if (answer instanceof Failed failed && !isFinal(failed.cause())) {
          still.add(open.get(k));
          failure =
              failure
                  .filter(TranslationException::stopsEngine)
                  .or(() -> Optional.of(failed.cause()));
        } else {
          results[open.get(k)] = answer;
        }
      }
      if (answers.stream().anyMatch(Translated.class::isInstance)) {
        engine.answered();
      }
      open = still;
      return failure;
    }

    private void handle(TranslationException failure, int attempt, int attempts)
        throws InterruptedException {
      if (failure.stopsEngine()) {
        engine.die(failure);
        fail(failure);
      } else if (failure instanceof Rejected) {
        engine.refused(failure, open.size() == 1);
        halveOrFail(failure);
      } else if (failure instanceof RateLimited) {
        slow(failure, attempt, attempts);
      } else {
        engine.failed(failure);
        boolean last = attempt >= attempts;
        if (open.size() > 1 && (failure instanceof MalformedResponse || last)) {
          // The halves are sent anew, and may be billed again.
          if (!spent || budget.take(size())) {
            halve(last ? ATTEMPTS_OF_HALVES : attempts);
          } else {
            fail(overBudget());
          }
        } else if (last) {
          fail(failure);
        } else {
          pause(wait(failure, attempt), failure);
        }
      }
    }

    private void halveOrFail(TranslationException failure) throws InterruptedException {
      if (open.size() > 1) {
        halve(ATTEMPTS);
      } else {
        fail(failure);
      }
    }

    private void slow(TranslationException failure, int attempt, int attempts)
        throws InterruptedException {
      Duration wait = wait(failure, attempt);
      engine.slowed(wait);
      if (attempt >= attempts) {
        engine.slowedToTheEnd(failure);
        fail(failure);
      } else {
        pause(wait, failure);
      }
    }

    private Duration wait(TranslationException failure, int attempt) {
      return BACKOFF.after(attempt, failure.retryAfter(), timing.random());
    }

    private void pause(Duration wait, TranslationException failure) throws InterruptedException {
      if (wait.compareTo(LONGEST_RETRY_AFTER) > 0) {
        engine.die(failure);
      }
      engine.sleep(wait).ifPresent(this::fail);
    }

    private void halve(int attempts) throws InterruptedException {
      List<Integer> all = open;
      open = List.of();
      int middle = all.size() / 2;
      for (List<Integer> half : List.of(all.subList(0, middle), all.subList(middle, all.size()))) {
        Shipment part = new Shipment(half.stream().map(batch::get).toList(), source, target);
        List<TranslationResult> answers = part.deliver(attempts);
        for (int k = 0; k < half.size(); k++) {
          results[half.get(k)] = answers.get(k);
        }
      }
    }

    private void fail(TranslationException cause) {
      if (!spent) {
        budget.giveBack(size());
      }
      open.forEach(k -> results[k] = new Failed(cause));
      open = List.of();
    }

    private TranslationException overBudget() {
      return Sender.overBudget(engine.backEnd().name(), budget);
    }
  }

  private static boolean isFinal(TranslationException failure) {
    return !failure.isRetryable() && !failure.stopsEngine();
  }

  /** Whether the service may have counted the texts although no answer came. */
  private static boolean mayBeBilled(TranslationException failure) {
    return failure.isSent()
        && (failure instanceof MalformedResponse
            || failure instanceof TranslationException.Unavailable);
  }

  static TranslationException overBudget(String engine, Budget budget) {
    return new Quota(
        engine, "the limit of --max-chars (" + budget.most() + ") is reached; this was not sent");
  }
}
