package io.cotejo.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The text of a source or target of XLIFF, without codes, white space as it is written. Immutable.
 *
 * @param whole all of it
 * @param segments the texts of its {@code mrk}s of the type {@code seg} by their {@code mid}, in
 *     their order; empty if it has none
 */
public record XliffText(String whole, Map<String, String> segments) {

  /** What is not there. */
  public static final XliffText NONE = new XliffText("", Map.of());

  /** Checks and copies the components. */
  public XliffText {
    Objects.requireNonNull(whole, "whole");
    segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
  }
}
