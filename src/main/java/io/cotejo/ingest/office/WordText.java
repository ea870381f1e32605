package io.cotejo.ingest.office;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The paragraphs of a Word file. Used once. */
final class WordText {

  /** What is gone, what is no text, and what is there twice. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "Fallback", "pPrChange", "rPrChange");

  private final Parts parts;
  private final Passages passages;
  private final Set<String> headings = new HashSet<>();

  WordText(Parts parts, Passages passages) {
    this.parts = parts;
    this.passages = passages;
  }

  void read() throws BrokenPartException {
    parts.walk("word/styles.xml", Set.of(), new Styles());
    add("word/document.xml", "", Optional.empty());
    add("word/footnotes.xml", "footnotes, ", Optional.empty());
    add("word/endnotes.xml", "endnotes, ", Optional.empty());
    add("word/comments.xml", "comments, ", Optional.of(LeftOutReason.COMMENTS));
    for (String name : parts.under("word/header", ".xml")) {
      add(name, "header, ", Optional.of(LeftOutReason.PAGE));
    }
    for (String name : parts.under("word/footer", ".xml")) {
      add(name, "footer, ", Optional.of(LeftOutReason.PAGE));
    }
  }

  private void add(String name, String place, Optional<LeftOutReason> reason)
      throws BrokenPartException {
    parts.walk(name, SKIPPED, new Paragraphs(place, reason));
  }

  /** Which styles are headings: by the name that all languages share, or by their level. */
  private final class Styles implements OfficeXml.Handler {
    private String id = "";

    @Override
    public void start(String name, Function<String, String> attributes) {
      String value = attributes.apply("val");
      if (name.equals("style")) {
        id = attributes.apply("styleId");
      } else if (name.equals("outlineLvl")
          || (name.equals("name")
              && value != null
              && value.toLowerCase(Locale.ROOT).matches("heading \\d|title|subtitle"))) {
        headings.add(id);
      }
    }
  }

  private final class Paragraphs implements OfficeXml.Handler {
    private final String place;
    private final Optional<LeftOutReason> reason;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean inText;
    private boolean heading;
    private int count;

    Paragraphs(String place, Optional<LeftOutReason> reason) {
      this.place = place;
      this.reason = reason;
    }

    @Override
    public void start(String name, Function<String, String> attributes) {
      switch (name) {
        case "p" -> {
          open.push(new StringBuilder());
          heading = false;
          count++;
        }
        case "t" -> inText = true;
        case "tab", "br", "cr" -> append(" ");
        case "noBreakHyphen" -> append("-");
        case "pStyle" -> heading |= headings.contains(attributes.apply("val"));
        case "outlineLvl" -> heading = true;
        default -> {}
      }
    }

    @Override
    public void text(String text) {
      if (inText) {
        append(text);
      }
    }

    private void append(String text) {
      if (!open.isEmpty()) {
        open.peek().append(text);
      }
    }

    @Override
    public void end(String name) {
      if (name.equals("t")) {
        inText = false;
      } else if (name.equals("p") && !open.isEmpty()) {
        String where = place + "paragraph " + count;
        String paragraph = open.pop().toString();
        if (reason.isPresent()) {
          passages.leftOut(paragraph, where, reason.get());
        } else {
          passages.add(paragraph, heading ? Role.HEADING : Role.PROSE, where);
        }
        heading = false;
      }
    }
  }
}
