package io.cotejo.translate.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Whether a request got as far as a connection, name, port and TLS included: before that no text
 * has left. One request each; thread-safe.
 */
final class Connection {

  private final AtomicBoolean made = new AtomicBoolean();

  /** The request, which from now on tells this. */
  Request of(Request request) {
    return request.newBuilder().tag(Connection.class, this).build();
  }

  boolean isMade() {
    return made.get();
  }

  /** A network interceptor: it is asked when there is a connection, and never without. */
  static Response note(Interceptor.Chain chain) throws IOException {
    Connection connection = chain.request().tag(Connection.class);
    if (connection != null) {
      connection.made.set(true);
    }
    return chain.proceed(chain.request());
  }
}
