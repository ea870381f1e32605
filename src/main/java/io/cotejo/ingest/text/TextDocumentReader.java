package io.cotejo.ingest.text;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.DocumentReader;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.text.Legible;
import io.cotejo.text.LineIndex;
import io.cotejo.text.Lines;
import io.cotejo.text.Sha256;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Plain text, as it was copied from a page. Stateless and thread-safe. */
public final class TextDocumentReader implements DocumentReader {

  private final Optional<Charset> declared;
  private final LineRepair repair;
  private final RoleTagger roles;
  private final TextDecoder decoder = new TextDecoder();

  /**
   * A reader.
   *
   * @param declared the charset that every file without a byte-order mark is in; empty to tell it
   *     from each file
   */
  public TextDocumentReader(Optional<Charset> declared) {
    this.declared = declared;
    this.roles = RoleTagger.withDefaults();
    this.repair = new LineRepair();
  }

  @Override
  public RawDocument read(Input input, byte[] bytes) throws UnreadableDocumentException {
    TextDecoder.Decoded decoded = decode(input, bytes);
    refuseNul(input, decoded.text());
    List<Block> blocks = blocks(decoded.text());
    if (blocks.isEmpty()) {
      throw new UnreadableDocumentException(
          Diagnostic.of(input.label(), "empty document; nothing to do"));
    }
    return new RawDocument(
        input.name(),
        input.label(),
        new Sha256().add(bytes).hex(),
        decoded.charset().name(),
        decoded.doubt(),
        repairedBreaks(blocks, decoded.text()),
        LineIndex.of(decoded.text()),
        blocks);
  }

  /** How many line ends stand inside blocks of a text. */
  public static int repairedBreaks(List<Block> blocks, String text) {
    return blocks.stream().mapToInt(b -> breaksBetween(b.pieces(), text)).sum();
  }

  private static int breaksBetween(List<Span> pieces, String text) {
    int breaks = 0;
    for (int k = 1; k < pieces.size(); k++) {
      String between =
          text.substring(
              pieces.get(k - 1).end(), Math.max(pieces.get(k - 1).end(), pieces.get(k).start()));
      breaks += between.chars().anyMatch(c -> Lines.isEnd((char) c)) ? 1 : 0;
    }
    return breaks;
  }

  /**
   * Refuses what is no text.
   *
   * @throws UnreadableDocumentException if a NUL is in it; says where
   */
  public void refuseNul(Input input, String text) throws UnreadableDocumentException {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableDocumentException(
          at(input, text, nul, "not a text file (NUL byte); convert it to plain text"));
    }
  }

  /** The blocks of a text that was decoded already, legible, with their places; none if blank. */
  public List<Block> blocks(String text) {
    Legible read = Legible.of(text);
    return roles.tag(repair.repair(read.text())).stream().map(b -> b.via(read)).toList();
  }

  public TextDecoder.Decoded decode(Input input, byte[] bytes) throws UnreadableDocumentException {
    try {
      return decoder.decode(bytes, declared);
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(TextDecoder.broken(input.label(), declared));
    }
  }

  private static Diagnostic at(Input input, String text, int offset, String message) {
    int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    int column = offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
    return new Diagnostic(input.label(), line, column, message);
  }
}
