package io.cotejo.pipeline;

/** Is told how far a run is. Called from several threads, but never by two at once. */
@FunctionalInterface
public interface ProgressListener {

  /** Says nothing to nobody. */
  ProgressListener SILENT = (stage, done, total) -> {};

  /**
   * A step was made.
   *
   * @param stage what is being done, such as {@code reading}
   * @param done steps made
   * @param total steps of the stage
   */
  void progress(String stage, int done, int total);
}
