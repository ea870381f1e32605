package io.cotejo.codec;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads translation memories, unit by unit: TMX 1.1 to 1.4b, whose document type is named in most
 * files and never needed. Not safe to share.
 */
public final class TmxReader {

  private final XmlReader xml;
  private final boolean isTmx;
  private String sourceLanguage = "";
  private boolean isOwn;
  private int looseTexts;

  /**
   * Begins to read.
   *
   * @param path the file as the user named it, for messages
   * @param in its bytes; not closed here
   * @throws InvalidInputException if it is no XML
   * @throws IOException if {@code in} does
   */
  public TmxReader(String path, InputStream in) throws IOException, InvalidInputException {
    xml = new XmlReader(path, in);
    isTmx = xml.next() && xml.isStart(Tmx.ROOT);
  }

  /** Whether the root says that it is a translation memory. */
  public boolean isTmx() {
    return isTmx;
  }

  /** The source language of the units that do not tell their own, as the header has it, or none. */
  public String sourceLanguage() {
    return sourceLanguage;
  }

  /** Whether Cotejo wrote the units, so that their white space is the texts' and no layout. */
  public boolean isOwn() {
    return isOwn;
  }

  /** What is in the units read so far and in no text of theirs, a phrase each, for people. */
  public List<String> passedOver() {
    List<String> phrases = new ArrayList<>();
    if (looseTexts > 0) {
      phrases.add(looseTexts + (looseTexts == 1 ? " text" : " texts") + " outside of <seg>");
    }
    if (xml.subTexts() > 0) {
      phrases.add(xml.subTexts() + " in <sub>, inside of codes");
    }
    return phrases;
  }

  /**
   * The next unit; empty at the end of the file.
   *
   * @throws InvalidInputException if it is not well-formed up to there, or has an entity of its own
   * @throws IOException if the file cannot be read
   */
  public Optional<TmxUnit> next() throws IOException, InvalidInputException {
    while (xml.next()) {
      if (xml.isStart(Tmx.HEADER)) {
        sourceLanguage = xml.attribute(Tmx.SOURCE_LANGUAGE).orElse("");
        isOwn = xml.attribute(Tmx.TOOL).equals(Optional.of(TmxWriter.TOOL));
      } else if (xml.isStart(Tmx.UNIT)) {
        return Optional.of(unit());
      }
    }
    return Optional.empty();
  }

  private TmxUnit unit() throws IOException, InvalidInputException {
    Map<String, String> attributes = xml.attributes();
    List<TmxUnit.Property> properties = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<TmxUnit.Variant> variants = new ArrayList<>();
    while (xml.next() && !xml.isEnd(Tmx.UNIT)) {
      if (xml.isStart(Tmx.VARIANT)) {
        variants.add(variant());
      } else if (xml.isStart(Tmx.PROPERTY)) {
        properties.add(property());
      } else if (xml.isStart(Tmx.NOTE)) {
        notes.add(words());
      }
    }
    return new TmxUnit(attributes, properties, notes, variants);
  }

  private TmxUnit.Variant variant() throws IOException, InvalidInputException {
    String language = xml.xmlLanguage().or(() -> xml.attribute(Tmx.OLD_LANGUAGE)).orElse("");
    List<TmxUnit.Property> properties = new ArrayList<>();
    String text = "";
    boolean isLoose = false;
    while (xml.next() && !xml.isEnd(Tmx.VARIANT)) {
      isLoose |= xml.hasPassedWords();
      if (xml.isStart(Tmx.PROPERTY)) {
        properties.add(property());
      } else if (xml.isStart(Tmx.SEGMENT)) {
        text = xml.rawText(Tmx.CODES);
      }
    }
    looseTexts += isLoose || xml.hasPassedWords() ? 1 : 0;
    return new TmxUnit.Variant(language, properties, text);
  }

  private TmxUnit.Property property() throws IOException, InvalidInputException {
    String type = xml.attribute(Tmx.TYPE).orElse("");
    return new TmxUnit.Property(type, words());
  }

  private String words() throws IOException, InvalidInputException {
    return isOwn ? xml.rawText(Set.of()) : xml.text(Set.of());
  }

  /** Something that is wrong here. */
  public InvalidInputException invalid(String message) {
    return xml.invalid(message);
  }
}
