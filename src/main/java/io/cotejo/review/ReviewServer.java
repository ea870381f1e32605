package io.cotejo.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cotejo.bitext.Bitext;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
  private static final int LARGEST_DECISION = 1 << 28;
  private static final int HEARTBEAT_MS = 1000;

  /** Rows that are sent before all others: more than a screen has. */
  private static final int FIRST_ROWS = 60;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final Tabs tabs = new Tabs();
  private final PageData data;
  private final int rows;
  private final DecisionLog log;
  private final List<String> lines = new ArrayList<>();

  /**
   * Starts to serve.
   *
   * @param name what people call the run
   * @param bitext its rows as the aligner left them
   * @param contents what was decided on it before
   * @param file where decisions are appended
   * @param port of 127.0.0.1; 0 for any that is free
   * @param random for the token
   * @throws IOException if the port is taken, or the file cannot be appended to
   */
  public ReviewServer(
      String name,
      Bitext bitext,
      DecisionLog.Contents contents,
      Path file,
      int port,
      SecureRandom random)
      throws IOException {
    data = new PageData(name, bitext);
    rows = bitext.pairs().size();
    lines.addAll(contents.lines());
    log = DecisionLog.open(file, contents);
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      server = HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (IOException e) {
      log.close();
      throw e;
    }
    gate = new Gate(server.getAddress().getPort(), random);
    threads = Executors.newCachedThreadPool(ReviewServer::daemon);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
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
    synchronized (lines) {
      log.close();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      String path = exchange.getRequestURI().getPath();
      if (!gate.isOwn(exchange)) {
        send(exchange, 403, TEXT, "This server answers its own pages only.\n");
      } else if (path.equals("/") && exchange.getRequestURI().getRawQuery() != null) {
        admit(exchange);
      } else if (!gate.isAdmitted(exchange)) {
        send(exchange, 403, TEXT, "Open the address that cotejo review printed; it works once.\n");
      } else {
        route(exchange, exchange.getRequestMethod() + " " + path);
      }
    }
  }

  private void admit(HttpExchange exchange) throws IOException {
    Optional<String> cookie = gate.admit(exchange.getRequestURI().getRawQuery());
    if (cookie.isPresent() || gate.isAdmitted(exchange)) {
      cookie.ifPresent(c -> exchange.getResponseHeaders().set("Set-Cookie", c));
      exchange.getResponseHeaders().set("Location", "/");
      exchange.sendResponseHeaders(303, -1);
    } else {
      send(exchange, 403, TEXT, "This address was used already; start cotejo review again.\n");
    }
  }

  private void route(HttpExchange exchange, String request) throws IOException {
    switch (request) {
      case "GET /" -> send(exchange, 200, "text/html; charset=utf-8", PageFiles.html());
      case "GET /review.css" -> send(exchange, 200, "text/css; charset=utf-8", PageFiles.css());
      case "GET /review.js" ->
          send(exchange, 200, "text/javascript; charset=utf-8", PageModules.joined());
      case "GET /api/first" -> data(exchange, FIRST_ROWS);
      case "GET /api/data" -> data(exchange, rows);
      case "GET /api/events" -> events(exchange);
      case "POST /api/decisions" -> decide(exchange);
      case "POST /api/leave" -> {
        tabs.leave(tab(exchange));
        exchange.sendResponseHeaders(204, -1);
      }
      default -> send(exchange, 404, TEXT, "There is nothing here.\n");
    }
  }

  /** The first rows, or all; not made in whole before it is sent. */
  private void data(HttpExchange exchange, int count) throws IOException {
    List<String> decided;
    synchronized (lines) {
      decided = List.copyOf(lines);
    }
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8))) {
      data.write(count, Base.of(decided), decided, out);
    }
  }

  /** Server-sent events: whether the tab may write, and what others decided. */
  private void events(HttpExchange exchange) throws IOException {
    String tab = tab(exchange);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    BlockingQueue<String> messages = tabs.join(tab);
    try (OutputStream out = exchange.getResponseBody()) {
      while (!Thread.currentThread().isInterrupted()) {
        String message = messages.poll(HEARTBEAT_MS, TimeUnit.MILLISECONDS);
        // Writing is the one way to learn that the tab is gone.
        String text = message == null ? ":\n\n" : message;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      tabs.leave(tab, messages);
    }
  }

  private void decide(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_DECISION);
    Decision decision;
    try {
      decision = DecisionJson.read(new String(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      send(exchange, 400, TEXT, "not a decision: " + e.getMessage() + "\n");
      return;
    }
    synchronized (lines) {
      if (!tabs.mayWrite(tab(exchange)) || decision.sequence() != log.next()) {
        send(exchange, 409, TEXT, "another tab is at work; reload this one\n");
        return;
      }
      try {
        log.append(decision);
      } catch (IOException e) {
        send(exchange, 507, TEXT, "the decision cannot be written: " + e.getMessage() + "\n");
        return;
      }
      String line = DecisionJson.write(decision);
      lines.add(line);
      tabs.tellOthers(tab(exchange), line);
    }
    exchange.sendResponseHeaders(204, -1);
  }

  private static String tab(HttpExchange exchange) {
    return String.valueOf(exchange.getRequestURI().getQuery());
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
