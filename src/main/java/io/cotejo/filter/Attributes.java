package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads and sets attributes of a tag as it is written. Stateless. */
final class Attributes {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[\\s/]([^\\s\"'<>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

  private Attributes() {}

  /** The value of an attribute as it is written; empty if it is not there. */
  static Optional<String> get(String tag, String name) {
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        return Optional.of(value(matcher));
      }
    }
    return Optional.empty();
  }

  /** The same by the name without its prefix, references resolved. */
  static Optional<String> local(String tag, String name) {
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      String found = matcher.group(1);
      if (found.substring(found.indexOf(':') + 1).equals(name)) {
        return Optional.of(Parser.unescapeEntities(value(matcher), true));
      }
    }
    return Optional.empty();
  }

  /** A start tag without an attribute. */
  static String without(String tag, String name) {
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return tag.substring(0, matcher.start()) + tag.substring(matcher.end());
      }
    }
    return tag;
  }

  /** Where the value of an attribute stands in a tag; empty if it is missing or has no quotes. */
  static Optional<Span> quoted(String tag, String name) {
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        int group = matcher.group(2) == null ? 3 : 2;
        return matcher.group(group) == null
            ? Optional.empty()
            : Optional.of(new Span(matcher.start(group), matcher.end(group)));
      }
    }
    return Optional.empty();
  }

  private static String value(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return "";
  }

  /** A start tag of XML with an attribute set; its other ones stay as they are. */
  static String with(String tag, String name, String value) {
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        String set = tag.charAt(matcher.start()) + name + "=\"" + value + "\"";
        return tag.substring(0, matcher.start()) + set + tag.substring(matcher.end());
      }
    }
    int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
    String head = tag.substring(0, end).stripTrailing();
    return head + " " + name + "=\"" + value + "\"" + tag.substring(end);
  }
}
