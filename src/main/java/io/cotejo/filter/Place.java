package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.List;

/**
 * Where translations go that do not just replace their source; several segments may share one.
 * Equal only to itself. Stateless.
 */
@FunctionalInterface
interface Place {

  /**
   * What changes in the file.
   *
   * @param parts what goes there, in the order of the file; never empty
   */
  List<Edit> edits(List<Filled> parts);

  /** Whether the source stays beside the translation. */
  default boolean isBeside() {
    return true;
  }

  /** Whether what the file declares of the language of such a source is certain. */
  default boolean isDeclaredSurely() {
    return isBeside();
  }

  /**
   * A segment with its translation.
   *
   * @param source the stretch of the file whose translation it is
   * @param content as the file writes it
   * @param doubted whether people should look at it
   */
  record Filled(Span source, String content, boolean doubted) {}
}
