package io.cotejo.translate.delivery;

import io.cotejo.translate.BackEnd;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationRequest;
import io.cotejo.translate.TranslationResult;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Calls of a client, none longer than its back end may take: each is on a thread of its own, which
 * is interrupted when the time is over, and left behind if the client does not heed that.
 * Thread-safe.
 */
final class Calls {

  private final BackEnd backEnd;
  private final Alarm alarm;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          action -> {
            Thread thread = new Thread(action, "call");
            // One that never returns must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
          });

  Calls(BackEnd backEnd, Alarm alarm) {
    this.backEnd = backEnd;
    this.alarm = alarm;
  }

  /** A call that was given up. */
  static final class OverrunException extends Exception {
    private static final long serialVersionUID = 1L;

    OverrunException(CancellationException cause) {
      super(cause);
    }
  }

  /**
   * What the client answers.
   *
   * @throws TranslationException the client's
   * @throws OverrunException if it does not answer in time
   * @throws InterruptedException if this thread is to end; the call is, too
   */
  List<TranslationResult> call(TranslationRequest request)
      throws TranslationException, OverrunException, InterruptedException {
    FutureTask<List<TranslationResult>> call =
        new FutureTask<>(() -> backEnd.client().translate(request));
    Runnable callOff = alarm.after(backEnd.longestCall(), () -> call.cancel(true));
    try {
      threads.execute(call);
      return call.get();
    } catch (CancellationException e) {
      throw new OverrunException(e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      callOff.run();
      call.cancel(true);
    }
  }

  private static TranslationException rethrown(Throwable cause) throws TranslationException {
    if (cause instanceof TranslationException failure) {
      throw failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) cause;
  }
}
