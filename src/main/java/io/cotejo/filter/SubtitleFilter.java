package io.cotejo.filter;

import io.cotejo.codec.BrokenSubtitlesException;
import io.cotejo.codec.Subtitles;
import java.util.List;

/**
 * SubRip and WebVTT; a file called the one that is the other is what it is. Stateless, thread-safe.
 */
final class SubtitleFilter implements FileFilter {

  private final boolean web;

  /**
   * A filter.
   *
   * @param web whether files must begin as WebVTT does, without which nothing plays them
   */
  SubtitleFilter(boolean web) {
    this.web = web;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    String text = file.text();
    if (web && !Subtitles.isWeb(text)) {
      throw file.malformed(0, "not WebVTT: it does not begin with WEBVTT");
    }
    try {
      Subtitles subtitles = Subtitles.of(text);
      return subtitles.cues().stream()
          .flatMap(cue -> CueText.of(text, subtitles, cue).stream())
          .toList();
    } catch (BrokenSubtitlesException e) {
      throw file.malformed(e.offset(), e.getMessage());
    }
  }
}
