package io.cotejo.filter;

import java.util.List;

/** Plain text: paragraphs stay where they are. Thread-safe if its paragraphs are. */
final class TextFilter implements FileFilter {

  private final Paragraphs paragraphs;

  TextFilter(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  @Override
  public List<Segment> extract(FileText file) {
    return paragraphs.of(file.text());
  }
}
