package io.cotejo.translate.process;

import io.cotejo.text.Utf8;
import io.cotejo.translate.TranslationException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program of this machine that reads a text and writes another. Each call is a process of its
 * own, which is gone, with its children, when the call ends. Immutable and thread-safe.
 *
 * @param engine name of the back end, for messages
 * @param command the program and its arguments; no shell reads them
 * @param timeout how long one call may take
 */
record Program(String engine, List<String> command, Duration timeout) {

  /**
   * The most that is read of what a program writes; a translation is about as long as its source.
   */
  private static final int MOST_OUTPUT = 64 << 20;

  private static final int MOST_ERRORS = 1 << 12;

  Program {
    command = List.copyOf(command);
  }

  /**
   * Runs it.
   *
   * @return what it wrote, in UTF-8
   * @throws TranslationException if it cannot be started, takes too long, fails, or writes
   *     something else than UTF-8
   */
  String run(String input) throws TranslationException {
    Process process = start();
    Thread killer = new Thread(() -> kill(process));
    Runtime.getRuntime().addShutdownHook(killer);
    try {
      return talk(process, input.getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TranslationException.Unavailable(engine, "interrupted", e);
    } catch (TimeoutException e) {
      throw new TranslationException.Unavailable(
          engine, "no answer within " + timeout.toSeconds() + " s (timeout)", e);
    } finally {
      kill(process);
      forget(killer);
    }
  }

  private Process start() throws TranslationException {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Apertium reads its input by the locale, and so do many others.
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      String name = new File(command.get(0)).getName();
      throw new TranslationException.Unreachable(
          engine, "'" + name + "' cannot be started", true, e);
    }
  }

  private String talk(Process process, byte[] input)
      throws TranslationException, InterruptedException, TimeoutException {
    long end = System.nanoTime() + timeout.toNanos();
    FutureTask<byte[]> output = inBackground(() -> read(process.getInputStream(), MOST_OUTPUT));
    FutureTask<byte[]> errors = inBackground(() -> read(process.getErrorStream(), MOST_ERRORS));
    FutureTask<Void> written = inBackground(() -> write(process.getOutputStream(), input));
    byte[] answer = join(output, end);
    if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      throw new TimeoutException();
    }
    if (process.exitValue() != 0) {
      throw new TranslationException.Unavailable(
          engine, "ended with " + process.exitValue() + said(join(errors, end)), null);
    }
    join(written, end);
    return decoded(answer);
  }

  private static <T> FutureTask<T> inBackground(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "cotejo-program");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private <T> T join(FutureTask<T> task, long end)
      throws TranslationException, InterruptedException, TimeoutException {
    try {
      return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new TranslationException.Unavailable(
          engine, "reading or writing failed: " + e.getCause().getMessage(), e.getCause());
    }
  }

  /** Reads all, so that the program is not held up, but keeps no more than asked for. */
  private static byte[] read(InputStream from, int most) throws IOException {
    try (InputStream in = from) {
      byte[] kept = in.readNBytes(most);
      if (most == MOST_OUTPUT && in.read() >= 0) {
        throw new IOException("more than " + (most >> 20) + " MiB were written");
      }
      in.skip(Long.MAX_VALUE);
      return kept;
    }
  }

  private static Void write(OutputStream to, byte[] input) {
    try (OutputStream out = to) {
      out.write(input);
    } catch (IOException e) {
      // It stopped reading: its exit code, or the count of its lines, tells what that means.
    }
    return null;
  }

  private static String said(byte[] errors) {
    List<String> lines = new String(errors, StandardCharsets.UTF_8).strip().lines().toList();
    return lines.isEmpty() ? "" : ": " + lines.get(lines.size() - 1);
  }

  private String decoded(byte[] answer) throws TranslationException {
    try {
      return Utf8.decode(answer);
    } catch (CharacterCodingException e) {
      throw new TranslationException.MalformedResponse(engine, "the output is not UTF-8");
    }
  }

  /** Children first found, then the parent, so that none is left without one. */
  private static void kill(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private static void forget(Thread killer) {
    try {
      Runtime.getRuntime().removeShutdownHook(killer);
    } catch (IllegalStateException e) {
      // Cotejo is ending, and the hook runs.
    }
  }
}
