package io.cotejo.cli.console;

import java.util.Map;

/** Whether people watch. The launcher says if standard error is a terminal: Java cannot tell. */
public final class Terminal {

  private Terminal() {}

  public static boolean isInteractive(Map<String, String> environment) {
    return "1".equals(environment.get("COTEJO_TERMINAL"))
        && !"dumb".equals(environment.get("TERM"));
  }
}
