package io.cotejo.translate.spanish.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a dictionary says of a word besides its English: {@code n.f}, {@code v.ie}, {@code v=tener}.
 * docs/dictionary.md lists the tags. Tags of the same text are the same object, but for those that
 * name a model.
 *
 * @param kind of the word
 * @param gender of a noun or a name
 * @param person whether it is a noun for people, or the name of a person
 * @param pluralOnly whether a noun has no singular
 * @param change of a verb's stem
 * @param model the verb whose forms a verb has; empty if its forms are regular
 */
public record EntryTag(
    WordKind kind,
    Gender gender,
    boolean person,
    boolean pluralOnly,
    VowelChange change,
    String model) {

  private static final String LIKE = "v=";
  private static final String PLURAL_ONLY = ".pl";
  private static final String PERSON = "p";

  /** All tags that name no model, by their text. */
  private static final Map<String, EntryTag> TAGS = tags();

  public EntryTag {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(model, "model");
  }

  private static Map<String, EntryTag> tags() {
    Map<String, EntryTag> tags = new HashMap<>();
    for (WordKind kind : WordKind.values()) {
      put(tags, new EntryTag(kind, Gender.NONE, false, false, VowelChange.NONE, ""));
    }
    for (Gender gender : Gender.values()) {
      if (gender != Gender.NONE) {
        boolean both = gender == Gender.BOTH;
        put(tags, noun(gender, both, false));
        put(tags, noun(gender, both, true));
        put(tags, noun(gender, true, false));
        put(tags, new EntryTag(WordKind.NAME, gender, true, false, VowelChange.NONE, ""));
      }
    }
    for (VowelChange change : VowelChange.values()) {
      put(tags, new EntryTag(WordKind.VERB, Gender.NONE, false, false, change, ""));
    }
    return Map.copyOf(tags);
  }

  private static EntryTag noun(Gender gender, boolean person, boolean pluralOnly) {
    return new EntryTag(WordKind.NOUN, gender, person, pluralOnly, VowelChange.NONE, "");
  }

  private static void put(Map<String, EntryTag> tags, EntryTag tag) {
    tags.put(tag.text(), tag);
  }

  /** The tag of that text; empty if there is none. */
  public static Optional<EntryTag> parse(String text) {
    boolean like = text.startsWith(LIKE) && text.length() > LIKE.length();
    return Optional.ofNullable(
        like
            ? new EntryTag(
                WordKind.VERB,
                Gender.NONE,
                false,
                false,
                VowelChange.NONE,
                text.substring(LIKE.length()))
            : TAGS.get(text));
  }

  /**
   * The tag of that text.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntryTag of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("no tag is called '" + text + "'"));
  }

  /** As files have it. */
  public String text() {
    if (isIrregular()) {
      return LIKE + model;
    }
    boolean marked = kind == WordKind.NOUN && person && gender != Gender.BOTH;
    return kind.text()
        + gender.text()
        + (marked ? PERSON : "")
        + (pluralOnly ? PLURAL_ONLY : "")
        + change.text();
  }

  /** Whether a verb has the forms of a model. */
  public boolean isIrregular() {
    return !model.isEmpty();
  }

  /** Whether it names a person, or persons. */
  public boolean isPersonsName() {
    return kind == WordKind.NAME && person;
  }

  /** Whether it is a noun for women only, or a woman's name. */
  public boolean isWoman() {
    return person && gender == Gender.FEMININE;
  }

  /** Whether it is a noun for persons with both genders and both numbers. */
  public boolean isOfBothGenders() {
    return kind == WordKind.NOUN && gender == Gender.BOTH && !pluralOnly;
  }
}
