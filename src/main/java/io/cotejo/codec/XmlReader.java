package io.cotejo.codec;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks from tag to tag over {@linkplain HardenedXml hostile XML}; elements are called by their
 * names without prefixes. Not safe to share.
 */
public final class XmlReader {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String path;
  private final XMLStreamReader xml;
  private boolean passedWords;
  private int subTexts;

  /**
   * Begins to walk.
   *
   * @param path the file as the user named it, for messages
   * @param in its bytes; not closed here
   * @throws InvalidInputException if it is no XML
   * @throws IOException if {@code in} does
   */
  public XmlReader(String path, InputStream in) throws IOException, InvalidInputException {
    this.path = path;
    try {
      this.xml = HardenedXml.reader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Goes on to the next tag; false at the end of the file.
   *
   * @throws InvalidInputException if it is not well-formed up to there, or has an entity of its own
   * @throws IOException if the file cannot be read
   */
  public boolean next() throws IOException, InvalidInputException {
    passedWords = false;
    while (step() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement() || xml.isEndElement()) {
        return true;
      }
      passedWords |= xml.hasText() && xml.isCharacters() && !xml.getText().isBlank();
    }
    return false;
  }

  /** Whether something to read stood between the last two tags that were walked to. */
  public boolean hasPassedWords() {
    return passedWords;
  }

  /** How many texts of their own stood in the codes of the texts read so far: {@code <sub>}. */
  public int subTexts() {
    return subTexts;
  }

  /** Whether this is the start tag of such an element. */
  public boolean isStart(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  /** Whether this is the end tag of such an element. */
  public boolean isEnd(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** An attribute of this start tag; one without a namespace first. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue("", name))
        .or(() -> Optional.ofNullable(xml.getAttributeValue(null, name)));
  }

  /** The attributes of this start tag that have no namespace, in their order. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (namespace == null || namespace.isEmpty()) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  /** The {@code xml:lang} of this start tag. */
  public Optional<String> xmlLanguage() {
    return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
  }

  /**
   * The text of the element whose start tag this is, with one space for white space and none at its
   * ends; stands at its end tag afterwards.
   *
   * @param codes elements whose content is mark-up of another format, and left out
   */
  public String text(Set<String> codes) throws IOException, InvalidInputException {
    return folded(rawText(codes));
  }

  /** The same with white space as it is written; a code that breaks a line is a space. */
  public String rawText(Set<String> codes) throws IOException, InvalidInputException {
    InlineText text = new InlineText(codes, Map.of());
    walk(text);
    subTexts += text.subTexts();
    return text.toString();
  }

  /**
   * The text of the source or target of XLIFF whose start tag this is; stands at its end tag
   * afterwards.
   *
   * @param codes elements whose content is mark-up of another format, and left out
   * @param data what codes stand for that say it elsewhere, by their {@code dataRef}
   */
  public XliffText xliffText(Set<String> codes, Map<String, String> data)
      throws IOException, InvalidInputException {
    InlineText whole = new InlineText(codes, data);
    Map<String, String> segments = new LinkedHashMap<>();
    int depth = 1;
    while (depth > 0) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && isSegment()) {
        InlineText segment = new InlineText(codes, data);
        String id = attribute("mid").orElse("");
        walk(segment);
        subTexts += segment.subTexts();
        segments.put(id, segment.toString());
        whole.characters(segment.toString());
      } else {
        depth += passed(event, whole);
      }
    }
    subTexts += whole.subTexts();
    return new XliffText(whole.toString(), segments);
  }

  private boolean isSegment() {
    return isStart("mrk") && attribute("mtype").equals(Optional.of("seg"));
  }

  private void walk(InlineText text) throws IOException, InvalidInputException {
    int depth = 1;
    while (depth > 0) {
      depth += passed(step(), text);
    }
  }

  /** Passes an event on; how much deeper it leads. */
  private int passed(int event, InlineText text) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      text.start(xml.getLocalName(), this::attribute);
      return 1;
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      text.end();
      return -1;
    }
    if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
      text.characters(xml.getText());
    }
    return 0;
  }

  private static String folded(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Passes over the element whose start tag this is. */
  public void skip() throws IOException, InvalidInputException {
    int depth = 1;
    while (depth > 0) {
      int event = step();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Something that is wrong here. */
  public InvalidInputException invalid(String message) {
    return invalid(xml.getLocation(), message);
  }

  private InvalidInputException invalid(Location place, String message) {
    int line = place == null ? 0 : Math.max(0, place.getLineNumber());
    int column = place == null ? 0 : Math.max(0, place.getColumnNumber());
    return new InvalidInputException(new Diagnostic(path, line, column, message));
  }

  private int step() throws IOException, InvalidInputException {
    try {
      return xml.next();
    } catch (HardenedXml.EntityException e) {
      throw invalid(e.getLocation(), "an entity of its own; write the characters instead");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private InvalidInputException broken(XMLStreamException e) throws IOException {
    Throwable cause = e.getNestedException();
    boolean misread =
        cause instanceof CharConversionException || cause instanceof CharacterCodingException;
    if (cause instanceof IOException io && !misread) {
      throw io;
    }
    return invalid(
        e.getLocation(), "not well-formed XML, or not in the encoding it claims; export it anew");
  }
}
