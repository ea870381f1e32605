import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A translation server on loopback that fails in a share of its requests (429, 500, 503, an answer
 * cut short, silence, a line too few), drawn with a seed, and counts how often it answered each text.
 * Lines in, lines out. Usage: java FaultyServer.java SHARE PORT-FILE
 * GET /bill answers "texts answered, answered more than once, requests, failed"; GET /stop ends it.
 */
final class FaultyServer {

  private static final long STALL_MILLISECONDS = 3000;

  private final double share;
  private final Random random = new Random(20261124);
  private final Map<String, Integer> bill = new ConcurrentHashMap<>();
  private final Map<String, Integer> faults = new TreeMap<>();
  private int requests;

  private FaultyServer(double share) {
    this.share = share;
  }

  public static void main(String[] arguments) throws IOException {
    FaultyServer faulty = new FaultyServer(Double.parseDouble(arguments[0]));
    InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    // Without it every answer waits for the client's acknowledgement, some 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create(loopback, 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/translate", faulty::translate);
    server.createContext("/bill", exchange -> reply(exchange, 200, faulty.bill()));
    server.createContext(
        "/stop",
        exchange -> {
          reply(exchange, 200, "");
          server.stop(0);
          System.exit(0);
        });
    server.start();
    Path draft = Path.of(arguments[1] + ".draft");
    Files.writeString(draft, String.valueOf(server.getAddress().getPort()));
    Files.move(draft, Path.of(arguments[1]));
  }

  private synchronized String bill() {
    long twice = bill.values().stream().filter(n -> n > 1).mapToInt(n -> n - 1).sum();
    return bill.size() + " " + twice + " " + requests + " " + faults;
  }

  /** Which fault, or 0 for none. */
  private synchronized int draw() {
    requests++;
    int fault = random.nextDouble() < share ? 1 + random.nextInt(6) : 0;
    if (fault > 0) {
      String[] names = {"429", "500", "503", "cut", "stall", "short"};
      faults.merge(names[fault - 1], 1, Integer::sum);
    }
    return fault;
  }

  private void translate(HttpExchange exchange) throws IOException {
    String body =
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String[] texts = body.split("\n", -1);
    StringBuilder answer = new StringBuilder();
    for (String text : texts) {
      answer.append(english(text)).append('\n');
    }
    String good = answer.toString();
    switch (draw()) {
      case 1 -> {
        exchange.getResponseHeaders().add("Retry-After", "1");
        reply(exchange, 429, "<html>slow down</html>");
      }
      case 2 -> reply(exchange, 500, "<html>oops</html>");
      case 3 -> reply(exchange, 503, "");
      case 4 -> cut(exchange, good);
      case 5 -> stall(exchange);
      case 6 -> reply(exchange, 200, good.substring(good.indexOf('\n') + 1));
      default -> {
        for (String text : texts) {
          bill.merge(text, 1, Integer::sum);
        }
        reply(exchange, 200, good);
      }
    }
  }

  /** A sentence in the language that was asked for, with the number of the one that was sent. */
  private static String english(String text) {
    return "The boat "
        + text.replaceAll("[^0-9]", "")
        + " sails at dawn with its load of fish & comes back at night to the same quay, where nobody waits for it.";
  }

  private static void cut(HttpExchange exchange, String good) throws IOException {
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes, 0, bytes.length / 2);
      out.flush();
    } catch (IOException e) {
      // Closing before the announced length is the point.
    } finally {
      exchange.close();
    }
  }

  private static void stall(HttpExchange exchange) throws IOException {
    try {
      Thread.sleep(STALL_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
