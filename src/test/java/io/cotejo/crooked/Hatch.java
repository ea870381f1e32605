package io.cotejo.crooked;

import io.cotejo.crooked.attic.Stowaway;

/** A front door that opens onto the attic. */
public final class Hatch {

  private Hatch() {}

  public static String whereTo() {
    return Stowaway.class.getSimpleName();
  }
}
