package io.cotejo.crooked.attic;

import io.cotejo.crooked.Hatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A class in a room that is not on the plan, with statics that change, and a way out. */
public final class Stowaway {

  static final AtomicInteger CALLS = new AtomicInteger();

  @SuppressWarnings("MutablePublicArray")
  static final int[] TABLE = {1};

  @SuppressWarnings("NonFinalStaticField")
  static int count;

  private Stowaway() {}

  static String wayOut() {
    return Hatch.whereTo();
  }
}
