package io.cotejo.translate.own;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A file of units, read whenever its index is not there. */
public interface OwnFile {

  /** As the user named it. */
  String name();

  /**
   * The file as it is now.
   *
   * @throws IOException if it is not there
   */
  Edition edition() throws IOException;

  /**
   * One state of a file.
   *
   * @param place where it lies, whatever name leads there
   * @param stamp changes whenever the file does; empty if its index is not worth keeping
   */
  record Edition(String place, String stamp) {}

  /**
   * The SHA-256 of its content, for signatures.
   *
   * @throws IOException if it cannot be read
   */
  String digest() throws IOException;

  /**
   * Gives all units in the order of the file.
   *
   * @return what is in no unit, a phrase each, for people
   * @throws InvalidInputException if it is no memory, or holds none for the languages
   * @throws IOException if it cannot be read
   */
  List<String> each(Language source, Language target, Consumer<OwnUnit> taker)
      throws IOException, InvalidInputException;
}
