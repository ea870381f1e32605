package io.cotejo.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of a translation memory. Immutable.
 *
 * @param attributes by name, in their order
 * @param properties what a tool knows of it, in their order
 * @param notes what people say of it
 * @param variants one a language
 */
public record TmxUnit(
    Map<String, String> attributes,
    List<Property> properties,
    List<String> notes,
    List<Variant> variants) {

  /** Copies the collections. */
  public TmxUnit {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    properties = List.copyOf(properties);
    notes = List.copyOf(notes);
    variants = List.copyOf(variants);
  }

  /**
   * What a tool knows.
   *
   * @param type such as {@code x-document}
   * @param value may be empty
   */
  public record Property(String type, String value) {

    /** Checks the components. */
    public Property {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * The text in one language.
   *
   * @param language as the file has it; empty if it says none
   * @param properties what a tool knows of it, in their order
   * @param text without codes of other formats, white space as it is written
   */
  public record Variant(String language, List<Property> properties, String text) {

    /** Checks the components and copies the list. */
    public Variant {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(text, "text");
      properties = List.copyOf(properties);
    }

    /** The value of the last property of a type. */
    public Optional<String> property(String type) {
      return last(properties, type);
    }
  }

  /** The value of the last property of a type. */
  public Optional<String> property(String type) {
    return last(properties, type);
  }

  private static Optional<String> last(List<Property> properties, String type) {
    return properties.stream()
        .filter(p -> p.type().equals(type))
        .map(Property::value)
        .reduce((first, second) -> second);
  }
}
