package io.cotejo.crooked.bitext;

import io.cotejo.crooked.segment.Sibling;
import javax.xml.XMLConstants;

/** A cellar that enters a room, and uses more than {@code java..}. */
public record Climber(Sibling sibling) {

  Class<?> library() {
    return XMLConstants.class;
  }
}
