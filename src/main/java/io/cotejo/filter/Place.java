package io.cotejo.filter;

import java.util.List;

/** Where a translation goes that does not replace its source. Stateless. */
@FunctionalInterface
interface Place {

  /**
   * What changes in the file.
   *
   * @param content the translated content, as the file writes it
   * @param doubted whether people should look at it
   */
  List<Edit> edits(String content, boolean doubted);
}
