package io.cotejo.translate.http;

import io.cotejo.text.Placeholders;
import io.cotejo.translate.TranslationRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as markup, in which placeholders are wrapped into an element that a service leaves alone.
 *
 * @param open its start tag
 * @param close its end tag
 */
record Markup(String open, String close) {

  /** DeepL leaves elements alone that are listed in {@code ignore_tags}. */
  static final Markup XML = new Markup("<x>", "</x>");

  /** Google and Microsoft leave elements of this class alone. */
  static final Markup HTML = new Markup("<span class=\"notranslate\">", "</span>");

  private static final Pattern TAG = Pattern.compile("</?(?:x|span)(?:\\s[^<>]*)?>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

  /** Whether a text holds a placeholder; without one in a batch, plain text is the safer form. */
  static boolean isNeeded(List<String> texts) {
    return texts.stream().anyMatch(Placeholders::areIn);
  }

  /** The texts of a batch as they are sent: as markup if it is needed. */
  List<String> sent(List<String> texts) {
    return isNeeded(texts) ? texts.stream().map(this::write).toList() : texts;
  }

  /** The answers to a batch, as they were sent, as plain text. */
  Optional<List<String>> received(TranslationRequest batch, Optional<List<String>> answers) {
    return isNeeded(batch.texts())
        ? answers.map(texts -> texts.stream().map(this::read).toList())
        : answers;
  }

  /** A text as markup. */
  String write(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Placeholders.PATTERN
        .matcher(escaped)
        .replaceAll(Matcher.quoteReplacement(open) + "$0" + close);
  }

  /** The text of markup; entities are resolved once, as they were made. */
  String read(String markup) {
    return ENTITY
        .matcher(TAG.matcher(markup).replaceAll(""))
        .replaceAll(m -> Matcher.quoteReplacement(resolved(m)));
  }

  private static String resolved(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.get(entity.group(3));
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
  }
}
