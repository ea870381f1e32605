package io.cotejo.ingest.files;

import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.ForeignFormat;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.html.HtmlDocumentReader;
import io.cotejo.ingest.html.PageDecoder;
import io.cotejo.ingest.subtitles.SubtitleDocumentReader;
import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.ingest.text.TextDocumentReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a file without making a document of it: for files that are changed in place.
 * Stateless and thread-safe.
 */
public final class Originals {

  private final Optional<Charset> declared;
  private final TextDocumentReader texts;
  private final HtmlDocumentReader pages;
  private final SubtitleDocumentReader subtitles;

  /**
   * For files of a charset.
   *
   * @param declared of every file without a byte-order mark; empty to tell it from each file
   */
  public Originals(Optional<Charset> declared) {
    this.declared = declared;
    this.texts = new TextDocumentReader(declared);
    this.pages = new HtmlDocumentReader(declared);
    this.subtitles = new SubtitleDocumentReader(declared);
  }

  /**
   * The text of a file and what it is written in: a mark, the user's charset, the file's own word,
   * or a guess.
   *
   * @param page whether labels mean what browsers take them for
   * @throws UnreadableDocumentException if it is no text in what it seems to be
   */
  public TextDecoder.Decoded decoded(String label, byte[] bytes, boolean page)
      throws UnreadableDocumentException {
    ForeignFormat.refuse(label, bytes);
    try {
      if (page) {
        return new PageDecoder().decode(bytes, declared);
      }
      return new TextDecoder().decode(bytes, declared);
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(TextDecoder.broken(label, declared));
    }
  }

  /** The blocks of a plain text, broken lines joined, each with its place in the text. */
  public List<Block> blocksOfText(String text) {
    return texts.blocks(text);
  }

  /** The blocks of a page that is wanted as a whole, each with its role and its place. */
  public List<Block> blocksOfPage(String html) {
    return pages.wholeBlocks(html);
  }

  /** Where each thing that somebody says in subtitles stands, over cues as long as it runs on. */
  public List<Span> spokenIn(String text) {
    return subtitles.spoken(text);
  }
}
