package io.cotejo.ingest.html;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tag, the class, the id and the role of an element say it is for. Thread-safe. */
final class PageCues {

  /** Tags of what is around an article, or set into it. */
  private static final Map<String, LeftOutReason> TAGS =
      Map.ofEntries(
          Map.entry("nav", LeftOutReason.MENU),
          Map.entry("menu", LeftOutReason.MENU),
          Map.entry("aside", LeftOutReason.RELATED),
          Map.entry("footer", LeftOutReason.OUTSIDE),
          Map.entry("header", LeftOutReason.OUTSIDE),
          Map.entry("address", LeftOutReason.CREDITS),
          Map.entry("form", LeftOutReason.FORM),
          Map.entry("button", LeftOutReason.FORM),
          Map.entry("label", LeftOutReason.FORM),
          Map.entry("select", LeftOutReason.FORM),
          Map.entry("option", LeftOutReason.FORM),
          Map.entry("textarea", LeftOutReason.FORM),
          Map.entry("dialog", LeftOutReason.HIDDEN),
          Map.entry("noscript", LeftOutReason.HIDDEN),
          Map.entry("picture", LeftOutReason.HIDDEN),
          Map.entry("video", LeftOutReason.HIDDEN),
          Map.entry("audio", LeftOutReason.HIDDEN));

  private static final Map<String, LeftOutReason> ROLES =
      Map.ofEntries(
          Map.entry("navigation", LeftOutReason.MENU),
          Map.entry("menu", LeftOutReason.MENU),
          Map.entry("menubar", LeftOutReason.MENU),
          Map.entry("tablist", LeftOutReason.MENU),
          Map.entry("toolbar", LeftOutReason.MENU),
          Map.entry("banner", LeftOutReason.OUTSIDE),
          Map.entry("contentinfo", LeftOutReason.OUTSIDE),
          Map.entry("complementary", LeftOutReason.RELATED),
          Map.entry("search", LeftOutReason.FORM),
          Map.entry("dialog", LeftOutReason.HIDDEN),
          Map.entry("alertdialog", LeftOutReason.HIDDEN));

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST_NAME = 400;

  private final Words body;
  private final Words article;
  private final Map<LeftOutReason, Words> away;

  private PageCues(Words body, Words article, Map<LeftOutReason, Words> away) {
    this.body = body;
    this.article = article;
    this.away = away;
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
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String section = "";
    for (String line : Resources.lines("/io/cotejo/ingest/html/page-cues.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (Lines.isContent(line)) {
        lists.computeIfAbsent(section, k -> new ArrayList<>()).add(line.strip());
      }
    }
    Words body = words(lists.remove("body"));
    Words article = words(lists.remove("article"));
    Map<LeftOutReason, Words> away = new EnumMap<>(LeftOutReason.class);
    lists.forEach(
        (name, list) ->
            away.put(LeftOutReason.valueOf(name.toUpperCase(Locale.ROOT)), words(list)));
    return new PageCues(body, article, away);
  }

  private static Words words(List<String> list) {
    Set<String> exact = new HashSet<>();
    Set<String> last = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
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

  /** Whether its class or id says that it is the article's text and nothing else. */
  boolean isBody(Element element) {
    return says(element, body);
  }

  /** Whether its class or id says that it is the article, perhaps with its boxes. */
  boolean isArticle(Element element) {
    return says(element, article);
  }

  /** What its class or id says that it is; empty if nothing that is left out. */
  Optional<LeftOutReason> byName(Element element) {
    return away.entrySet().stream()
        .filter(e -> says(element, e.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The same by its tag and its role. */
  static Optional<LeftOutReason> byTag(Element element) {
    return Optional.ofNullable(TAGS.get(element.normalName()))
        .or(() -> Optional.ofNullable(ROLES.get(element.attr("role").toLowerCase(Locale.ROOT))));
  }

  /** Whether its class or id has such a word, or two words in a row that are one together. */
  private static boolean says(Element element, Words words) {
    return names(element.className(), words) || names(element.id(), words);
  }

  private static boolean names(String value, Words words) {
    if (value.isEmpty() || value.length() > LONGEST_NAME) {
      return false;
    }
    for (String name : value.split("\\s+")) {
      String before = "";
      String[] parts = PARTS.split(name);
      for (int i = 0; i < parts.length; i++) {
        String word = parts[i].toLowerCase(Locale.ROOT);
        boolean last = i == parts.length - 1;
        if (words.matches(word, last) || words.matches(before + word, last)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }
}
