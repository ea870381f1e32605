package io.cotejo.translate.delivery;

/** Is told how far delivery is; by several threads, but never by two at once. */
@FunctionalInterface
public interface Watcher {

  /** Tells nobody. */
  Watcher NONE = (done, total) -> {};

  /**
   * Some texts have their result.
   *
   * @param done texts of this call that have one, whatever it is
   * @param total texts of this call
   */
  void delivered(int done, int total);
}
