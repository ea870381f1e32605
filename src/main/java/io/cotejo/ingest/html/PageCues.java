package io.cotejo.ingest.html;

import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tag, the class, the id and the role of an element say it is for. Thread-safe. */
final class PageCues {

  private static final Set<String> AWAY_TAGS =
      Set.of(
          "nav",
          "aside",
          "footer",
          "header",
          "form",
          "button",
          "label",
          "select",
          "option",
          "textarea",
          "dialog",
          "menu",
          "noscript",
          "figcaption",
          "picture",
          "video",
          "audio",
          "address");
  private static final Set<String> AWAY_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "search",
          "tablist",
          "toolbar");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST_NAME = 400;

  private final Map<Cue, Words> words;

  private PageCues(Map<Cue, Words> words) {
    this.words = words;
  }

  /** What an element is. */
  enum Cue {
    /** The article's text and nothing else. */
    BODY,
    /** The article, perhaps with its boxes. */
    ARTICLE,
    /** Around the article, or set into it. */
    AWAY,
    /** Comments and notices, which may well be longer than the article. */
    NEVER
  }

  private record Words(Set<String> exact, Set<String> last, List<String> beginnings) {

    boolean matches(String word, boolean isLast) {
      return exact.contains(word)
          || (isLast && last.contains(word))
          || beginnings.stream().anyMatch(word::startsWith);
    }
  }

  /** The cues of {@code page-cues.txt}. */
  static PageCues withDefaults() {
    Map<Cue, List<String>> lists = new HashMap<>();
    Cue cue = null;
    for (String line : Resources.lines("/io/cotejo/ingest/html/page-cues.txt")) {
      if (line.startsWith("[")) {
        cue = Cue.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else if (Lines.isContent(line)) {
        lists.computeIfAbsent(cue, k -> new java.util.ArrayList<>()).add(line.strip());
      }
    }
    Map<Cue, Words> words = new HashMap<>();
    lists.forEach((named, list) -> words.put(named, words(list)));
    return new PageCues(Map.copyOf(words));
  }

  private static Words words(List<String> list) {
    Set<String> exact = new HashSet<>();
    Set<String> last = new HashSet<>();
    List<String> beginnings = new java.util.ArrayList<>();
    for (String word : list) {
      if (word.endsWith("*")) {
        beginnings.add(word.substring(0, word.length() - 1));
      } else if (word.endsWith("$")) {
        last.add(word.substring(0, word.length() - 1));
      } else {
        exact.add(word);
      }
    }
    return new Words(Set.copyOf(exact), Set.copyOf(last), List.copyOf(beginnings));
  }

  /** Whether its class or id has a word of a cue, or two words in a row that are one together. */
  boolean says(Element element, Cue cue) {
    return names(element.className(), cue) || names(element.id(), cue);
  }

  private boolean names(String value, Cue cue) {
    if (value.isEmpty() || value.length() > LONGEST_NAME) {
      return false;
    }
    for (String name : value.split("\\s+")) {
      String before = "";
      String[] parts = PARTS.split(name);
      for (int i = 0; i < parts.length; i++) {
        String word = parts[i].toLowerCase(Locale.ROOT);
        boolean last = i == parts.length - 1;
        if (words.get(cue).matches(word, last) || words.get(cue).matches(before + word, last)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  static boolean isAwayByTag(Element element) {
    return AWAY_TAGS.contains(element.normalName())
        || AWAY_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }
}
