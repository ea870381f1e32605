package io.cotejo.filter;

import io.cotejo.bitext.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The language that a page declares where a walk over it has come to. Not safe to share. */
final class HtmlLanguages {

  private final Deque<Open> open = new ArrayDeque<>();

  /** An element that declares one, and how many of its name are open inside it. */
  private record Open(String name, Optional<Language> language, int inside) {}

  void open(String name, Optional<String> tag) {
    if (tag.isPresent()) {
      open.push(new Open(name, FilterOptions.language(tag), 0));
    } else {
      count(name, 1);
    }
  }

  void close(String name) {
    if (!open.isEmpty() && open.peek().name().equals(name) && open.peek().inside() == 0) {
      open.pop();
    } else {
      count(name, -1);
    }
  }

  private void count(String name, int change) {
    if (!open.isEmpty() && open.peek().name().equals(name)) {
      Open last = open.pop();
      open.push(new Open(name, last.language(), last.inside() + change));
    }
  }

  Optional<Language> current() {
    return open.isEmpty() ? Optional.empty() : open.peek().language();
  }
}
