package io.cotejo.ingest;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param charset of every input without a byte-order mark; empty to tell it from each file
 * @param textField of JSONL and TSV: the field that holds the text; not blank
 * @param idField of JSONL and TSV: the field that names the record, if it is there; not blank
 */
public record ReadOptions(Optional<Charset> charset, String textField, String idField) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a name is blank
   */
  public ReadOptions {
    Objects.requireNonNull(charset, "charset");
    if (textField.isBlank() || idField.isBlank()) {
      throw new IllegalArgumentException("a field needs a name");
    }
  }

  /** The charset told from each file; fields called {@code text} and {@code id}. */
  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty(), "text", "id");
  }

  /** The same with a charset, or none. */
  public ReadOptions withCharset(Optional<Charset> other) {
    return new ReadOptions(other, textField, idField);
  }

  /** The same with another field for texts. */
  public ReadOptions withTextField(String other) {
    return new ReadOptions(charset, other, idField);
  }

  /** The same with another field for names. */
  public ReadOptions withIdField(String other) {
    return new ReadOptions(charset, textField, other);
  }
}
