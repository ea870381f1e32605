package io.cotejo.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A browser over plain sockets, since clients do not let tests lie. */
final class Visitor {

  final URI address;
  final int port;

  /** The path behind which all lies. */
  final String root;

  /** The header that goes with every request; another one for lies. */
  String host;

  /** What a browser was given. */
  String cookie = "X-None: 1";

  /** What came first: the answer to the address. */
  String admitted = "";

  Visitor(ReviewServer server) {
    address = URI.create(server.address());
    port = address.getPort();
    root = address.getPath().replaceFirst("/$", "");
    host = "127.0.0.1:" + port;
  }

  /** Opens the address, and keeps the cookie. */
  Visitor enter() throws IOException {
    admitted = get("/?" + address.getQuery());
    cookie = "Cookie: " + admitted.replaceAll("(?s).*Set-cookie: ([^;]*);.*", "$1");
    return this;
  }

  String get(String path) throws IOException {
    return send("GET " + root + path, new byte[0]);
  }

  String post(String path, String body) throws IOException {
    return post(path, body.getBytes(StandardCharsets.UTF_8));
  }

  String post(String path, byte[] body) throws IOException {
    return send("POST " + root + path, body, "Origin: http://" + host);
  }

  /** A request with these headers and what every one of this visitor has. */
  String send(String request, byte[] body, String... headers) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(head(request, body.length, headers));
      socket.getOutputStream().write(body);
      return reader(socket).lines().collect(Collectors.joining("\n"));
    }
  }

  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  byte[] head(String request, long length, String... headers) {
    String own = String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList());
    return (request
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\n"
            + cookie
            + "\r\n"
            + own
            + "Connection: close\r\nContent-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** What a tab hears, line by line. */
  final class Events implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    Events(String tab, String... headers) throws IOException {
      socket = connect();
      socket.getOutputStream().write(head("GET " + root + "/api/events?" + tab, 0, headers));
      lines = reader(socket);
    }

    /** The next thing that is told, without its name. */
    String next() throws IOException {
      String line = lines.readLine();
      while (line != null && !line.startsWith("data:")) {
        line = lines.readLine();
      }
      return line == null ? "" : line.substring("data:".length()).strip();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
