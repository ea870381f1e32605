package io.cotejo.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * Lets in the one browser that was given the address, and pages of this server only. All lies below
 * a path that nobody can guess, so that the cookie goes to no other server of this machine,
 * whatever its port: browsers send cookies to all of them. Another site in the same browser can
 * neither read nor post, another user of the machine has neither token nor path. Thread-safe.
 */
final class Gate {

  /** What browsers call this machine; a name that others could point here is none of them. */
  private static final Pattern HERE =
      Pattern.compile("(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::\\d{1,5})?");

  private final String root;
  private final String cookie;
  private final String token;
  private final String address;
  private final AtomicBoolean used = new AtomicBoolean();

  /**
   * A gate that stands at a port.
   *
   * @param door path and cookie, perhaps those of a server before, whose pages then are let in
   * @param random for the token of the address
   */
  Gate(Door door, SecureRandom random) {
    root = "/s/" + door.path();
    cookie = "cotejo=" + door.cookie();
    token = "token=" + Door.secret(random);
    address = "http://127.0.0.1:" + door.port() + root + "/?" + token;
  }

  /** The address that opens the page, once. */
  String address() {
    return address;
  }

  /** A path without the secret before it; empty if it does not lie behind that. */
  Optional<String> inside(String path) {
    int end = Math.min(path.length(), root.length());
    return same(path.substring(0, end), root) && path.startsWith("/", end)
        ? Optional.of(path.substring(end))
        : Optional.empty();
  }

  /** The cookie for the browser that comes with the token first; none for any other. */
  Optional<String> admit(String query) {
    return same(query, token) && used.compareAndSet(false, true)
        ? Optional.of(cookie + "; Path=" + root + "/; HttpOnly; SameSite=Strict")
        : Optional.empty();
  }

  /** Where a browser goes that was let in. */
  String start() {
    return root + "/";
  }

  /**
   * Whether the request was meant for this machine, by a page of this server or by a person. The
   * port may be another one, as behind {@code ssh -L}.
   */
  static boolean isOwn(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    String origin = headers.getFirst("Origin");
    boolean post = exchange.getRequestMethod().equals("POST");
    boolean originFits = origin == null ? !post : origin.equals("http://" + host);
    return host != null && HERE.matcher(host).matches() && originFits;
  }

  /** Whether the request has the cookie. */
  boolean isAdmitted(HttpExchange exchange) {
    for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String one : header.split(";")) {
        if (same(one.strip(), cookie)) {
          return true;
        }
      }
    }
    return false;
  }

  /** In a time that does not tell how much of it is right. */
  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
