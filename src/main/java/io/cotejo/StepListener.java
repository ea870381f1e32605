package io.cotejo;

/** Is told how far a call is. Called from several threads, but never by two of a call at once. */
@FunctionalInterface
public interface StepListener {

  /**
   * A step was made.
   *
   * @param stage what is being done, such as {@code reading} or {@code translating}
   * @param done steps made
   * @param total steps of the stage; 1 where they cannot be counted
   */
  void step(String stage, int done, int total);
}
