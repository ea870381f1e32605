package io.cotejo.codec;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds strings among the members of a JSON object, with their places, so that they can be read
 * with positions of the file, or be replaced in it. Stateless.
 */
public final class JsonMembers {

  private final String file;
  private final int end;
  private int at;

  private JsonMembers(String file, Span object) {
    this.file = file;
    this.at = object.start();
    this.end = object.end();
  }

  /**
   * The members of the outermost object that have a name, in their order: the insides of their
   * strings, empty for what is no string.
   *
   * @param object where well-formed JSON stands in the file, by {@link StrictJson}
   */
  public static List<Optional<PlacedText>> named(String name, String file, Span object) {
    return new JsonMembers(file, object).named(name);
  }

  private List<Optional<PlacedText>> named(String name) {
    List<Optional<PlacedText>> found = new ArrayList<>();
    int depth = 0;
    while (at < end) {
      char c = file.charAt(at);
      if (c == '"') {
        PlacedText key = string();
        if (depth == 1 && skipTo(':') && key.text().equals(name)) {
          at++;
          found.add(skipTo('"') ? Optional.of(string()) : Optional.empty());
        }
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
      }
    }
    return List.copyOf(found);
  }

  /** Skips white space; whether it stands before {@code c} now. */
  private boolean skipTo(char c) {
    while (at < end && Character.isWhitespace(file.charAt(at))) {
      at++;
    }
    return at < end && file.charAt(at) == c;
  }

  /** The string that begins here; stands behind it afterwards. */
  private PlacedText string() {
    PlacedText.Builder text = new PlacedText.Builder();
    at++;
    while (at < end && file.charAt(at) != '"') {
      int start = at;
      char c = file.charAt(at++);
      text.add(c == '\\' ? escaped() : c, start, at);
    }
    return text.build(at++);
  }

  private char escaped() {
    char c = file.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(file.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }
}
