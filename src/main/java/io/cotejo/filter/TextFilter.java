package io.cotejo.filter;

import io.cotejo.codec.Subtitles;
import java.util.List;

/** Plain text: paragraphs stay where they are. Thread-safe if its paragraphs are. */
final class TextFilter implements FileFilter {

  private final Paragraphs paragraphs;
  private final FileFilter subtitles;

  TextFilter(Paragraphs paragraphs, Spoken spoken) {
    this.paragraphs = paragraphs;
    this.subtitles = new SubtitleFilter(false, spoken);
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    // Subtitles are often called .txt; as prose, their times would be lost.
    return Subtitles.areIn(file.text()) ? subtitles.extract(file) : paragraphs.of(file.text());
  }
}
