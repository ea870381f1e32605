package io.cotejo.ingest.subtitles;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.codec.BrokenSubtitlesException;
import io.cotejo.codec.Subtitles;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.DocumentReader;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.MappedText;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.Timeline;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.ingest.text.TextDocumentReader;
import io.cotejo.text.Legible;
import io.cotejo.text.LineIndex;
import io.cotejo.text.Sha256;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles, SubRip or WebVTT, as a document: a block for each thing that somebody says, as long as
 * it runs on from cue to cue. Stateless and thread-safe.
 */
public final class SubtitleDocumentReader implements DocumentReader {

  private final TextDocumentReader texts;

  /**
   * A reader.
   *
   * @param declared the charset of every file without a byte-order mark; empty to tell it from each
   */
  public SubtitleDocumentReader(Optional<Charset> declared) {
    this.texts = new TextDocumentReader(declared);
  }

  @Override
  public RawDocument read(Input input, byte[] bytes) throws UnreadableDocumentException {
    TextDecoder.Decoded decoded = texts.decode(input, bytes);
    texts.refuseNul(input, decoded.text());
    Legible read = Legible.of(decoded.text());
    Subtitles subtitles = subtitles(input, read);
    List<Utterance> said = Utterance.of(read.text(), subtitles);
    if (said.isEmpty()) {
      throw new UnreadableDocumentException(
          Diagnostic.of(input.label(), "subtitles without any text; nothing to do"));
    }
    List<Block> blocks = blocks(read.text(), subtitles.isWeb(), said);
    return new RawDocument(
        input.name(),
        input.label(),
        new Sha256().add(bytes).hex(),
        decoded.charset().name(),
        decoded.doubt(),
        said.size() - blocks.size(),
        LineIndex.of(decoded.text()),
        blocks.stream().map(b -> b.via(read)).toList(),
        timeline(subtitles, read));
  }

  /**
   * Where each thing that somebody says stands in a file, over cues as long as it runs on, in their
   * order; none if the times cannot be read.
   */
  public List<Span> spoken(String text) {
    Legible read = Legible.of(text);
    try {
      Subtitles subtitles = Subtitles.of(read.text());
      List<Utterance> said = Utterance.of(read.text(), subtitles);
      List<Block> blocks =
          said.isEmpty() ? List.of() : blocks(read.text(), subtitles.isWeb(), said);
      return blocks.stream()
          .map(b -> b.via(read))
          .map(b -> b.inFile(new Span(0, b.text().length())))
          .toList();
    } catch (BrokenSubtitlesException e) {
      // Whoever translates the file tells it.
      return List.of();
    }
  }

  private static Subtitles subtitles(Input input, Legible read) throws UnreadableDocumentException {
    try {
      return Subtitles.of(read.text());
    } catch (BrokenSubtitlesException e) {
      int line = LineIndex.of(read.text()).line(e.offset());
      throw new UnreadableDocumentException(new Diagnostic(input.label(), line, 1, e.getMessage()));
    }
  }

  private static List<Block> blocks(String file, boolean web, List<Utterance> said) {
    List<Block> blocks = new ArrayList<>();
    MappedText text = new MappedText();
    for (int k = 0; k < said.size(); k++) {
      if (k > 0 && !CueJoints.runsOn(said.get(k - 1), said.get(k))) {
        blocks.add(text.toBlock(Role.PROSE, Optional.empty()));
        text = new MappedText();
      }
      said.get(k).addTo(text, file, web);
    }
    blocks.add(text.toBlock(Role.PROSE, Optional.empty()));
    return blocks;
  }

  private static Timeline timeline(Subtitles subtitles, Legible read) {
    return new Timeline(
        subtitles.cues().stream()
            .map(
                cue ->
                    new Timeline.Moment(
                        read.written(
                            new Span(
                                cue.lines().get(0).start(),
                                cue.lines().get(cue.lines().size() - 1).end())),
                        cue.time()))
            .toList());
  }
}
