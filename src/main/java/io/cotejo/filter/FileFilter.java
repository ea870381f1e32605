package io.cotejo.filter;

import java.util.List;

/**
 * One format of files: takes the texts out and puts their translations back. Implementations keep
 * no state between calls and are safe to share between threads.
 */
@FunctionalInterface
public interface FileFilter {

  /**
   * The texts of a file, in their order; empty if there is nothing to translate.
   *
   * @throws MalformedFileException if the file is not of this format; says where
   */
  List<Segment> extract(FileText file) throws MalformedFileException;

  /**
   * The file with translations in their places; every other byte is as it was.
   *
   * @param file as it was read
   * @param translations of segments of this file; those without one stay as they are
   */
  default Merged merge(FileText file, List<Translation> translations) {
    return new Merge(file).merge(translations);
  }
}
