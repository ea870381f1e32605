package io.cotejo.review;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A server at a port of this machine, and what lets in there.
 *
 * @param server that listens, not yet started
 * @param door kept for the next one
 */
record Doorway(HttpServer server, Door door) {

  /**
   * Opens a port.
   *
   * @param folder of the run, where the door is kept
   * @param port 0 for that of the server before, if it is free, else any; secrets are the same only
   *     at the same port, since another program may listen at the old one and hear them
   * @throws IOException if the port cannot be had; the message says what to do
   */
  static Doorway open(Path folder, int port, SecureRandom random) throws IOException {
    Optional<Door> before = Door.in(folder);
    HttpServer server = port == 0 ? again(before) : asked(port);
    int bound = server.getAddress().getPort();
    Door door =
        before
            .filter(d -> d.port() == bound)
            .map(Door::takenOver)
            .orElseGet(() -> Door.make(bound, random));
    door.keepIn(folder);
    return new Doorway(server, door);
  }

  private static HttpServer again(Optional<Door> before) throws IOException {
    if (before.isPresent()) {
      try {
        return listen(before.get().port());
      } catch (BindException e) {
        return listen(0);
      }
    }
    return listen(0);
  }

  private static HttpServer asked(int port) throws IOException {
    try {
      return listen(port);
    } catch (IOException e) {
      boolean taken =
          e instanceof BindException && !String.valueOf(e.getMessage()).contains("denied");
      String what = taken ? "is taken by another program" : "cannot be had: " + e.getMessage();
      throw new IOException(
          "port " + port + " " + what + "; leave --port out, or name another one", e);
    }
  }

  private static HttpServer listen(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return HttpServer.create(new InetSocketAddress(here, port), 0);
  }
}
