package io.cotejo.filter;

import java.util.List;

/**
 * Where the text of a file is that somebody else writes beside its source: the whole of it is
 * replaced, and the file declares nothing. Equal only to itself. Stateless.
 */
final class PlaceOfText implements Place {

  @Override
  public List<Edit> edits(List<Filled> parts) {
    return parts.stream()
        .map(p -> new Edit(p.source().start(), p.source().end(), p.content()))
        .toList();
  }

  @Override
  public boolean isDeclaredSurely() {
    return false;
  }
}
