package io.cotejo.crooked.cli;

import java.net.http.HttpClient;

/** Exits and calls the network from the wrong place. */
final class Quitter {

  private Quitter() {}

  static HttpClient quit() {
    System.exit(0);
    return HttpClient.newHttpClient();
  }
}
