package io.cotejo.filter;

import io.cotejo.codec.BrokenSubtitlesException;
import io.cotejo.codec.Subtitles;
import java.util.List;

/** SubRip and WebVTT; a file called the one that is the other is what it is. Thread-safe. */
final class SubtitleFilter implements FileFilter {

  private final boolean web;
  private final Spoken spoken;

  /**
   * A filter.
   *
   * @param web whether files must begin as WebVTT does, without which nothing plays them
   * @param spoken what runs on over cues, which is translated as one
   */
  SubtitleFilter(boolean web, Spoken spoken) {
    this.web = web;
    this.spoken = spoken;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    String text = file.text();
    if (web && !Subtitles.isWeb(text)) {
      throw file.malformed(0, "not WebVTT: it does not begin with WEBVTT");
    }
    try {
      Subtitles subtitles = Subtitles.of(text);
      return CueText.of(text, subtitles, spoken.in(text));
    } catch (BrokenSubtitlesException e) {
      throw file.malformed(e.offset(), e.getMessage());
    }
  }
}
