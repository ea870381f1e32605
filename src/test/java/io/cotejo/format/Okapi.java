package io.cotejo.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.XMLWriter;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.filterwriter.XLIFFWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextUnit;

/** Reads and writes files with Okapi's filters and writers, which others wrote. */
public final class Okapi {

  private static final LocaleId ES = LocaleId.fromString("es");
  private static final LocaleId EN = LocaleId.fromString("en");

  private Okapi() {}

  /**
   * A pair of texts, without codes.
   *
   * @param source never null
   * @param target empty if there is none
   */
  public record Pair(String source, String target) {}

  /** The segments of a file. */
  public static List<Pair> read(IFilter filter, String file) {
    List<Pair> pairs = new ArrayList<>();
    try (RawDocument document = document(file)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          addTo(pairs, event.getTextUnit());
        }
      }
    } finally {
      filter.close();
    }
    return pairs;
  }

  private static RawDocument document(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(new ByteArrayInputStream(bytes), "UTF-8", ES, EN);
  }

  private static void addTo(List<Pair> pairs, ITextUnit unit) {
    TextContainer target = unit.hasTarget(EN) ? unit.getTarget(EN) : new TextContainer();
    for (Segment segment : unit.getSourceSegments()) {
      Segment other = target.getSegments().get(segment.id);
      pairs.add(new Pair(segment.text.getText(), other == null ? "" : other.text.getText()));
    }
  }

  /** A file that Okapi writes, each of whose texts is translated. */
  public static String translated(IFilter filter, String file, UnaryOperator<String> translator) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RawDocument document = document(file);
        IFilterWriter writer = filter.createFilterWriter()) {
      filter.open(document);
      writer.setOptions(EN, "UTF-8");
      writer.setOutput(out);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          translate(event.getTextUnit(), translator);
        }
        writer.handleEvent(event);
      }
    } finally {
      filter.close();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void translate(ITextUnit unit, UnaryOperator<String> translator) {
    TextContainer target = unit.getSource().clone();
    for (Segment segment : target.getSegments()) {
      segment.text = new TextFragment(translator.apply(segment.text.getText()));
    }
    unit.setTarget(EN, target);
  }

  /** A memory as Okapi writes it. */
  public static String tmx(List<Pair> pairs) {
    StringWriter text = new StringWriter();
    TMXWriter writer = new TMXWriter(new XMLWriter(text));
    writer.writeStartDocument(ES, EN, "okapi", "1", "sentence", "x", "plaintext");
    for (int i = 0; i < pairs.size(); i++) {
      writer.writeTUFull(unit(i, pairs.get(i)));
    }
    writer.writeEndDocument();
    writer.close();
    return text.toString();
  }

  private static ITextUnit unit(int number, Pair pair) {
    ITextUnit unit = new TextUnit("u" + number, pair.source());
    unit.setName("u" + number);
    if (!pair.target().isEmpty()) {
      unit.setTarget(EN, new TextContainer(pair.target()));
    }
    return unit;
  }

  /** XLIFF 1.2 as Okapi writes it: one unit, parted into segments. */
  public static String xliffOfSegments(List<Pair> pairs) {
    TextContainer source = new TextContainer();
    TextContainer target = new TextContainer();
    for (int i = 0; i < pairs.size(); i++) {
      if (i > 0) {
        source.append(" ");
        target.append(" ");
      }
      source.append(new Segment("s" + i, new TextFragment(pairs.get(i).source())));
      target.append(new Segment("s" + i, new TextFragment(pairs.get(i).target())));
    }
    ITextUnit unit = new TextUnit("u");
    unit.setSource(source);
    unit.setTarget(EN, target);
    return xliff(List.of(unit));
  }

  /** XLIFF 1.2 as Okapi writes it, a unit a pair. */
  public static String xliffOfUnits(List<Pair> pairs) {
    List<ITextUnit> units = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      units.add(unit(i, pairs.get(i)));
    }
    return xliff(units);
  }

  private static String xliff(List<ITextUnit> units) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XLIFFWriter writer = new XLIFFWriter()) {
      writer.setOptions(EN, "UTF-8");
      writer.setOutput(out);
      writer.create(null, null, ES, EN, "x-test", "a.txt", null);
      writer.writeStartFile("a.txt", "plaintext", null);
      units.forEach(writer::writeTextUnit);
      writer.writeEndFile();
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
