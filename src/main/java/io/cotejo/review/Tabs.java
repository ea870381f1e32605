package io.cotejo.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The tabs that show the page. The first may write, the others follow; when it goes, the next one
 * may. While others wait the writer is asked whether it lives: a tab that is frozen, or on the
 * other end of a line that is dead, keeps nobody waiting. Thread-safe.
 */
final class Tabs {

  /** So long a writer that others wait for may be silent. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A tab, by when it last said something, and from which decision on it knows all. */
  private static final class Tab {
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    final long joinedAt;
    Instant heard;
    boolean wrote;

    Tab(long joinedAt, Instant heard) {
      this.joinedAt = joinedAt;
      this.heard = heard;
    }
  }

  private static final String ASK = "event: ask\ndata:\n\n";
  private static final String NOTHING = ":\n\n";

  private final Map<String, Tab> tabs = new LinkedHashMap<>();
  private final Clock clock;

  Tabs(Clock clock) {
    this.clock = clock;
  }

  /**
   * Adds a tab; its messages are in the queue that is returned.
   *
   * @param wrote whether it was the writer before its line broke: then it is so again, unless
   *     another one has decided something since
   * @param next the number of the next decision
   */
  synchronized BlockingQueue<String> join(String name, boolean wrote, long next) {
    leave(name);
    Tab tab = new Tab(next, clock.instant());
    boolean goesFirst = wrote && tabs.values().stream().limit(1).noneMatch(t -> t.wrote);
    if (goesFirst) {
      Map<String, Tab> others = new LinkedHashMap<>(tabs);
      tabs.clear();
      tabs.put(name, tab);
      tabs.putAll(others);
      others.keySet().stream().limit(1).forEach(this::tellRole);
    } else {
      tabs.put(name, tab);
    }
    // Whoever has been alone was asked nothing.
    writer().heard = clock.instant();
    tellRole(name);
    return tab.messages;
  }

  /** Takes a tab away. */
  synchronized void leave(String name) {
    boolean wrote = mayWrite(name);
    tabs.remove(name);
    if (wrote && !tabs.isEmpty()) {
      promote();
    }
  }

  /** Takes a tab away, unless it has joined again since. */
  synchronized void leave(String name, BlockingQueue<String> messages) {
    if (tabs.containsKey(name) && tabs.get(name).messages == messages) {
      leave(name);
    }
  }

  /** A tab lives. */
  synchronized void hear(String name) {
    if (tabs.containsKey(name)) {
      tabs.get(name).heard = clock.instant();
    }
  }

  /** What a tab is sent when there is nothing else to say. A writer that is silent makes room. */
  synchronized String beat(String name) {
    if (tabs.size() > 1 && writer().heard.plus(PATIENCE).isBefore(clock.instant())) {
      String silent = tabs.keySet().iterator().next();
      Tab tab = tabs.remove(silent);
      tabs.put(silent, tab);
      tellRole(silent);
      promote();
    }
    return tabs.size() > 1 && mayWrite(name) ? ASK : NOTHING;
  }

  private void promote() {
    writer().heard = clock.instant();
    tellRole(tabs.keySet().iterator().next());
  }

  private Tab writer() {
    return tabs.values().iterator().next();
  }

  synchronized boolean mayWrite(String name) {
    return !tabs.isEmpty() && tabs.keySet().iterator().next().equals(name);
  }

  /** Whether a decision was there when a tab joined, so that it may not know that it is. */
  synchronized boolean joinedAfter(String name, long decision) {
    return tabs.containsKey(name) && decision < tabs.get(name).joinedAt;
  }

  /** The writer has decided something: the other tabs are told. */
  synchronized void tellOthers(String name, String line) {
    hear(name);
    tabs.forEach(
        (other, tab) -> {
          if (other.equals(name)) {
            tab.wrote = true;
          } else {
            tab.messages.add("event: decision\ndata: " + line + "\n\n");
          }
        });
  }

  /** A browser repeats the id when its line breaks: so a writer is known again. */
  private void tellRole(String name) {
    String role = mayWrite(name) ? "writer" : "reader";
    tabs.get(name).messages.add("id: " + role + "\nevent: role\ndata: " + role + "\n\n");
  }
}
