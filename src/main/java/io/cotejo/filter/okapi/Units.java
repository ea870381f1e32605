package io.cotejo.filter.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;

/**
 * The texts of one file as Okapi's filter gives them, in its order, and the file with others in
 * their places. The file is read again for that: what is held between is its bytes. Immutable.
 */
final class Units {

  private static final String UTF_8 = "UTF-8";
  private static final String APPROVED = "approved";

  /** Of YAML: how a string is quoted. */
  private static final String SCALAR = "Scalar Type";

  /** What YAML takes for something else where a string has no quotes. */
  private static final Pattern RISKY =
      Pattern.compile(
          "^[-?:,\\[\\]{}#&*!|>'\"%@` ]|: |:$| #| $|^(?i:true|false|yes|no|on|off|null|~|[-+.\\d][-+.,:\\d]*)$");

  private final Supplier<IFilter> filters;
  private final byte[] bytes;
  private final LocaleId source;
  private final LocaleId target;

  /**
   * Of a file.
   *
   * @param filters makes a filter for each reading
   * @param bytes of the file; if it is text, in UTF-8
   */
  @SuppressWarnings("ArrayParameter") // Never changed; a copy of a large file costs.
  Units(Supplier<IFilter> filters, byte[] bytes, String source, String target) {
    this.filters = filters;
    this.bytes = bytes;
    this.source = LocaleId.fromString(source);
    this.target = LocaleId.fromString(target);
  }

  /** Is given each text that is there to be translated. */
  @FunctionalInterface
  interface Taker {

    /**
     * A text.
     *
     * @param index among all units of the file, from 0
     * @param type Okapi's name for the kind of it; may be empty
     */
    void take(int index, String type, TextFragment text);
  }

  /** Gives the texts; not those that have a translation beside them which nobody doubts. */
  void each(Taker taker) {
    try (IFilter filter = opened()) {
      int index = 0;
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          if (unit.isTranslatable() && unit.getSource().count() == 1 && !isDone(unit)) {
            String type = unit.getType() == null ? "" : unit.getType();
            taker.take(index, type, unit.getSource().getFirstContent());
          }
          index++;
        }
      }
    }
  }

  private boolean isDone(ITextUnit unit) {
    TextContainer there = unit.getTarget(target);
    return there != null
        && !there.isEmpty()
        && !(there.hasProperty(APPROVED) && there.getProperty(APPROVED).getValue().equals("no"));
  }

  /**
   * The file with other texts.
   *
   * @param bytes of it
   * @param parts names of those in which a text was changed
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Written(byte[] bytes, Set<String> parts) {}

  /**
   * Writes the file.
   *
   * @param changed coded texts by the index of their unit
   */
  Written with(Map<Integer, String> changed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<String> parts = new TreeSet<>();
    try (IFilter filter = opened();
        IFilterWriter writer = filter.createFilterWriter()) {
      writer.setOptions(target, UTF_8);
      writer.setOutput(out);
      int index = 0;
      String part = "";
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isStartSubDocument()) {
          part = event.getStartSubDocument().getName();
        } else if (event.isTextUnit()) {
          String coded = changed.get(index++);
          if (coded != null) {
            put(event.getTextUnit(), coded);
            parts.add(part);
          }
        }
        writer.handleEvent(event);
      }
    }
    return new Written(out.toByteArray(), parts);
  }

  private void put(ITextUnit unit, String coded) {
    TextFragment text = unit.getSource().getFirstContent();
    boolean bare =
        unit.hasProperty(SCALAR) && unit.getProperty(SCALAR).getValue().equalsIgnoreCase("plain");
    String written = bare && RISKY.matcher(coded).find() ? quoted(coded) : coded;
    TextFragment other = new TextFragment(written, text.getClonedCodes());
    if (unit.hasTarget(target)) {
      // What is said of it stays, such as that it is to be looked at.
      unit.getTarget(target).setContent(other);
    } else {
      unit.setTarget(target, new TextContainer(other));
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private IFilter opened() {
    IFilter filter = filters.get();
    filter.open(new RawDocument(new ByteArrayInputStream(bytes), UTF_8, source, target));
    return filter;
  }
}
