package io.cotejo.translate.guard;

import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of ICU's MessageFormat with cases, {@code {n, plural, one {# día} other {# días}}}: each
 * case is a text by itself, and the rest is one in which a placeholder stands for all of them.
 * Immutable and thread-safe.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU, Formatting
 *     Messages</a>
 */
public final class Message {

  private static final Pattern HEAD =
      Pattern.compile(
          "\\{\\s{0,9}[\\p{L}\\p{N}_.]{1,60}\\s{0,9},\\s{0,9}(?:plural|select|selectordinal)\\s{0,9},"
              + "\\s{0,9}(?:offset:[0-9]{1,4})?");
  private static final Pattern CASE =
      Pattern.compile("\\s{0,9}(?:=[0-9]{1,9}|[\\p{L}\\p{N}_-]{1,60})\\s{0,9}\\{\\s{0,99}");
  private static final Pattern END = Pattern.compile("\\s{0,9}\\}");

  private final List<String> texts = new ArrayList<>();

  /** Of each argument with cases, what it is made of: marks, and nothing where a case goes. */
  private final List<List<String>> arguments = new ArrayList<>();

  /** The number of the first placeholder in each text that is ours. */
  private final List<Integer> firsts = new ArrayList<>();

  private Message() {}

  /** The message that a text is; empty if it has no cases. */
  public static Optional<Message> in(String text) {
    if (text.indexOf('{') < 0 || !HEAD.matcher(text).find()) {
      return Optional.empty();
    }
    Message message = new Message();
    message.read(text);
    return message.arguments.isEmpty() ? Optional.empty() : Optional.of(message);
  }

  /** The rest first, then the cases in their order; none is blank. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /**
   * The message with its texts translated, in their order; empty if one of them has lost a
   * placeholder that was put in here.
   */
  public Optional<String> with(List<String> translations) {
    String whole = Placeholders.closed(translations.get(0));
    int next = 1;
    for (int k = 0; k < arguments.size(); k++) {
      StringBuilder said = new StringBuilder();
      for (String part : arguments.get(k)) {
        boolean isCase = next < texts.size() && part.isEmpty();
        String text = isCase ? signed(next, translations.get(next)) : part;
        next += isCase ? 1 : 0;
        if (text == null) {
          return Optional.empty();
        }
        said.append(text);
      }
      String mark = Placeholders.of(firsts.get(0) + k);
      if (!whole.contains(mark)) {
        return Optional.empty();
      }
      whole = whole.replace(mark, said);
    }
    return Optional.of(whole);
  }

  /** A translated case with its number signs; null if it has lost them, or got some. */
  private String signed(int text, String translation) {
    String mark = Placeholders.of(firsts.get(text));
    String closed = Placeholders.closed(translation);
    return closed.contains(mark) == texts.get(text).contains(mark)
        ? closed.replace(mark, "#")
        : null;
  }

  private void read(String text) {
    int first = free(text);
    firsts.add(first);
    texts.add("");
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '{' ? argumentEnd(text, at) : at;
      if (end > at) {
        rest.append(Placeholders.of(first + arguments.size() - 1));
      } else {
        end = unit(text, at);
        rest.append(text, at, end);
      }
      at = end;
    }
    texts.set(0, rest.toString());
  }

  /** Reads an argument with cases; the place itself if none stands there. */
  private int argumentEnd(String text, int from) {
    Matcher head = HEAD.matcher(text).region(from, text.length());
    List<String> parts = new ArrayList<>();
    List<String> cases = new ArrayList<>();
    int at = head.lookingAt() ? cases(text, from, head.end(), parts, cases) : -1;
    if (at < 0 || parts.isEmpty()) {
      return from;
    }
    arguments.add(parts);
    cases.forEach(this::add);
    return at;
  }

  /** Reads cases up to the end of their argument, which is answered; -1 if it has none. */
  private static int cases(
      String text, int from, int behindHead, List<String> parts, List<String> cases) {
    int done = from;
    int at = behindHead;
    Matcher next = CASE.matcher(text);
    while (next.region(at, text.length()).lookingAt()) {
      int end = closing(text, next.end());
      if (end < 0) {
        return -1;
      }
      String said = text.substring(next.end(), end).stripTrailing();
      if (!said.isEmpty()) {
        parts.add(text.substring(done, next.end()));
        parts.add("");
        cases.add(said);
        done = next.end() + said.length();
      }
      at = end + 1;
    }
    Matcher close = END.matcher(text).region(at, text.length());
    if (cases.isEmpty() || !close.lookingAt()) {
      return -1;
    }
    parts.add(text.substring(done, close.end()));
    return close.end();
  }

  /** A case, with a placeholder for each of its number signs. */
  private void add(String text) {
    int number = free(text);
    StringBuilder marked = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < text.length(); ) {
      int end = unit(text, at);
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      marked.append(c == '#' && depth == 0 ? Placeholders.of(number) : text.substring(at, end));
      at = end;
    }
    firsts.add(number);
    texts.add(marked.toString());
  }

  /** A number that no placeholder of a text has. */
  private static int free(String text) {
    return Placeholders.PATTERN
            .matcher(text)
            .results()
            .map((MatchResult m) -> Integer.parseInt(m.group(1)))
            .max(Integer::compare)
            .orElse(0)
        + 1;
  }

  /** Where the braces that were opened before a place are closed; -1 if they are not. */
  private static int closing(String text, int from) {
    int depth = 1;
    for (int at = from; at < text.length(); at = unit(text, at)) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** The end of a character, or of what stands between apostrophes and means nothing. */
  private static int unit(String text, int at) {
    boolean quotes =
        text.charAt(at) == '\''
            && at + 1 < text.length()
            && "{}#".indexOf(text.charAt(at + 1)) >= 0;
    int end = quotes ? text.indexOf('\'', at + 1) : -1;
    return end < 0 ? at + 1 : end + 1;
  }
}
