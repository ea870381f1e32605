package io.cotejo.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cotejo.bitext.Bitext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Serves the page to this machine, and keeps what is decided on it. Every decision is on the disk
 * before it is acknowledged. Thread-safe.
 */
public final class ReviewServer implements AutoCloseable {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String CLOSED =
      "Open the address that cotejo review printed; it works once.\n";
  private static final String ENDED =
      "the review that this page is of has ended; download your decisions here, then open the"
          + " address that cotejo review printed since\n";

  /** In bytes; a step over 100,000 rows has 50 million. */
  private static final int LARGEST_DECISION = 1 << 27;

  private static final int HEARTBEAT_MS = 1000;

  /** A browser tries again after so many milliseconds. */
  private static final String RETRY = "retry: 1000\n\n";

  /** Rows that are sent before all others: more than a screen has. */
  private static final int FIRST_ROWS = 60;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final Recorder recorder;

  /** Made while the address is printed and opened. */
  private final Future<PageData> data;

  private final int rows;

  /**
   * Starts to serve.
   *
   * @param review what is shown
   * @param file where decisions are appended; a small file beside it keeps where the server stands
   * @param port of 127.0.0.1; 0 for the one of the server before, if there was one and it is free,
   *     else any
   * @param random for secrets
   * @param clock when decisions are made, and for how long a tab is silent
   * @throws DecisionLog.BusyException if another server appends to the file
   * @throws IOException if it cannot be appended to, or the port cannot be had
   */
  public ReviewServer(Review review, Path file, int port, SecureRandom random, Clock clock)
      throws IOException {
    rows = review.bitext().pairs().size();
    DecisionLog log = open(file, review.log());
    try {
      Doorway doorway = Doorway.open(folder(file), port, random);
      server = doorway.server();
      gate = new Gate(doorway.door(), random);
    } catch (IOException | RuntimeException e) {
      log.close();
      throw e;
    }
    threads = Executors.newCachedThreadPool(ReviewServer::daemon);
    data = threads.submit(() -> new PageData(review));
    recorder = new Recorder(() -> page().log(), review.by(), log, clock);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** The same by the clock of this machine, with nobody named. */
  public ReviewServer(
      String name,
      Bitext bitext,
      DecisionLog.Contents contents,
      Path file,
      int port,
      SecureRandom random)
      throws IOException {
    this(Review.of(name, bitext, contents), file, port, random, Clock.systemUTC());
  }

  private static DecisionLog open(Path file, DecisionLog.Contents contents) throws IOException {
    try {
      return DecisionLog.open(file, contents);
    } catch (DecisionLog.BusyException e) {
      String where =
          Door.in(folder(file))
              .map(d -> ", at port " + d.port() + " (process " + d.process() + ")")
              .orElse("");
      throw new DecisionLog.BusyException(
          "is under review already" + where + "; go on there, or end that one first", e);
    }
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private PageData page() {
    try {
      return data.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the server is closed");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "review");
    thread.setDaemon(true);
    return thread;
  }

  /** The address that opens the page, in the first browser that asks for it. */
  public String address() {
    return gate.address();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    recorder.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      Optional<String> path = gate.inside(exchange.getRequestURI().getRawPath());
      String query = exchange.getRequestURI().getRawQuery();
      if (!Gate.isOwn(exchange)) {
        send(exchange, 403, TEXT, "This server answers its own pages only, as 127.0.0.1.\n");
      } else if (path.isPresent() && path.get().equals("/") && query != null) {
        admit(exchange, query);
      } else if (path.isEmpty() || !gate.isAdmitted(exchange)) {
        boolean isOfPage = exchange.getRequestMethod().equals("POST");
        send(exchange, 403, TEXT, isOfPage ? ENDED : CLOSED);
      } else {
        route(exchange, exchange.getRequestMethod() + " " + path.get());
      }
    }
  }

  private void admit(HttpExchange exchange, String query) throws IOException {
    Optional<String> cookie = gate.admit(query);
    if (cookie.isPresent() || gate.isAdmitted(exchange)) {
      cookie.ifPresent(c -> exchange.getResponseHeaders().set("Set-Cookie", c));
      exchange.getResponseHeaders().set("Location", gate.start());
      exchange.sendResponseHeaders(303, -1);
    } else {
      send(
          exchange,
          403,
          TEXT,
          "This is not the address that cotejo review printed, or it was used already, which it can"
              + " be once; start cotejo review again.\n");
    }
  }

  private void route(HttpExchange exchange, String request) throws IOException {
    switch (request) {
      case "GET /", "HEAD /" -> send(exchange, 200, "text/html; charset=utf-8", PageFiles.html());
      case "GET /review.css" -> send(exchange, 200, "text/css; charset=utf-8", PageFiles.css());
      case "GET /review.js" ->
          send(exchange, 200, "text/javascript; charset=utf-8", PageModules.joined());
      case "GET /api/first" -> data(exchange, FIRST_ROWS);
      case "GET /api/data" -> data(exchange, rows);
      case "GET /api/events" -> events(exchange);
      case "POST /api/decisions" -> decide(exchange);
      case "POST /api/here" -> {
        recorder.tabs().hear(tab(exchange));
        exchange.sendResponseHeaders(204, -1);
      }
      case "POST /api/leave" -> {
        recorder.tabs().leave(tab(exchange));
        exchange.sendResponseHeaders(204, -1);
      }
      default -> send(exchange, 404, TEXT, "There is nothing here.\n");
    }
  }

  /** The first rows, or all; not made in whole before it is sent. */
  private void data(HttpExchange exchange, int count) throws IOException {
    List<String> decided = recorder.lines();
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8))) {
      page().write(count, Base.of(decided), decided, out);
    }
  }

  /** Server-sent events: whether the tab may write, and what others decided. */
  private void events(HttpExchange exchange) throws IOException {
    String tab = tab(exchange);
    boolean wrote = "writer".equals(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<String> messages = recorder.join(tab, wrote);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(RETRY.getBytes(StandardCharsets.UTF_8));
      while (!Thread.currentThread().isInterrupted()) {
        String message = messages.poll(HEARTBEAT_MS, TimeUnit.MILLISECONDS);
        // Writing is the one way to learn that the tab is gone.
        String text = message == null ? recorder.tabs().beat(tab) : message;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      recorder.tabs().leave(tab, messages);
    }
  }

  private void decide(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_DECISION);
    // Whoever is not heard out hears no answer.
    if (exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()) > 0) {
      send(exchange, 413, TEXT, "larger than a decision can be; do it in several steps\n");
      return;
    }
    Recorder.Answer answer = recorder.decide(tab(exchange), body);
    if (answer.text().isEmpty()) {
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      send(exchange, answer.status(), TEXT, answer.text());
    }
  }

  private static String tab(HttpExchange exchange) {
    return String.valueOf(exchange.getRequestURI().getQuery());
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
