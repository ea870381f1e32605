package io.cotejo.review;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets in the one browser that was given the address, and pages of this server only: another site
 * in the same browser can neither read nor post, another user of the machine has no token.
 * Thread-safe.
 */
final class Gate {

  private static final int SECRET_BYTES = 24;

  private final String host;
  private final String cookie;
  private final String token;
  private final String secret;
  private final AtomicBoolean used = new AtomicBoolean();

  Gate(int port, SecureRandom random) {
    host = "127.0.0.1:" + port;
    // Cookies know no ports: two reviews at once must not take each other's.
    cookie = "cotejo-" + port;
    token = secret(random);
    secret = secret(random);
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The address that opens the page, once. */
  String address() {
    return "http://" + host + "/?token=" + token;
  }

  /** The cookie for the browser that comes with the token first; none for any other. */
  Optional<String> admit(String query) {
    boolean right = query != null && same(query, "token=" + token);
    return right && used.compareAndSet(false, true)
        ? Optional.of(cookie + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict")
        : Optional.empty();
  }

  /** Whether the request was meant for this server, by a page of it or by a person. */
  boolean isOwn(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String origin = headers.getFirst("Origin");
    boolean post = exchange.getRequestMethod().equals("POST");
    boolean originFits = origin == null ? !post : origin.equals("http://" + host);
    return host.equals(headers.getFirst("Host")) && originFits;
  }

  /** Whether the request has the cookie. */
  boolean isAdmitted(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Cookie");
    if (header == null) {
      return false;
    }
    for (String one : header.split(";")) {
      if (same(one.strip(), cookie + "=" + secret)) {
        return true;
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
