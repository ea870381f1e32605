package io.cotejo.ingest.records;

import io.cotejo.ingest.FieldText;
import java.util.Optional;

/** Finds a string among the members of a JSON object, with its place. Stateless. */
public final class JsonField {

  private final String file;
  private final int end;
  private int at;

  private JsonField(String file, int start, int end) {
    this.file = file;
    this.at = start;
    this.end = end;
  }

  /**
   * The string that a member of the outermost object is; empty if it is none, or not there. If the
   * name is there twice, the last one counts.
   *
   * @param start where well-formed JSON begins in the file
   * @param end where it ends
   */
  public static Optional<FieldText> find(String file, int start, int end, String name) {
    return new JsonField(file, start, end).find(name);
  }

  private Optional<FieldText> find(String name) {
    Optional<FieldText> found = Optional.empty();
    int depth = 0;
    while (at < end) {
      char c = file.charAt(at);
      if (c == '"') {
        FieldText key = string();
        if (depth == 1 && skipTo(':') && key.text().equals(name)) {
          at++;
          found = skipTo('"') ? Optional.of(string()) : Optional.empty();
        }
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        at++;
      }
    }
    return found;
  }

  /** Skips white space; whether it stands before {@code c} now. */
  private boolean skipTo(char c) {
    while (at < end && Character.isWhitespace(file.charAt(at))) {
      at++;
    }
    return at < end && file.charAt(at) == c;
  }

  /** The string that begins here; stands behind it afterwards. */
  private FieldText string() {
    FieldText.Builder text = new FieldText.Builder();
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
