package io.cotejo.ingest;

/**
 * Bytes of one format to blocks. Implementations keep no state between calls and are safe to share
 * between threads.
 */
public interface DocumentReader {

  /**
   * Reads a document.
   *
   * @param input what it is called
   * @param bytes the whole file
   * @throws UnreadableDocumentException if it cannot be read; says where and why
   */
  RawDocument read(Input input, byte[] bytes) throws UnreadableDocumentException;
}
