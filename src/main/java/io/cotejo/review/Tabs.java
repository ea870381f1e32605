package io.cotejo.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The tabs that show the page. The first may write, the others follow; when it goes, the next one
 * may. Thread-safe.
 */
final class Tabs {

  private final Map<String, BlockingQueue<String>> tabs = new LinkedHashMap<>();

  /** Adds a tab; its messages are in the queue that is returned. */
  synchronized BlockingQueue<String> join(String tab) {
    leave(tab);
    BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    tabs.put(tab, messages);
    messages.add(role(tab));
    return messages;
  }

  /** Takes a tab away. */
  synchronized void leave(String tab) {
    boolean wrote = mayWrite(tab);
    tabs.remove(tab);
    if (wrote && !tabs.isEmpty()) {
      String next = tabs.keySet().iterator().next();
      tabs.get(next).add(role(next));
    }
  }

  /** Takes a tab away, unless it has joined again since. */
  synchronized void leave(String tab, BlockingQueue<String> messages) {
    if (tabs.get(tab) == messages) {
      leave(tab);
    }
  }

  synchronized boolean mayWrite(String tab) {
    return !tabs.isEmpty() && tabs.keySet().iterator().next().equals(tab);
  }

  /** Tells the other tabs of a decision. */
  synchronized void tellOthers(String tab, String line) {
    tabs.forEach(
        (other, messages) -> {
          if (!other.equals(tab)) {
            messages.add("event: decision\ndata: " + line + "\n\n");
          }
        });
  }

  private String role(String tab) {
    return "event: role\ndata: " + (mayWrite(tab) ? "writer" : "reader") + "\n\n";
  }
}
