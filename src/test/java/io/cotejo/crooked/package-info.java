/** A house that breaks every rule of {@link io.cotejo.House} once, so that each is seen to bite. */
package io.cotejo.crooked;
