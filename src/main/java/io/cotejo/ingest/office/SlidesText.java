package io.cotejo.ingest.office;

import io.cotejo.bitext.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The paragraphs of a presentation, slide by slide, each with its notes. Used once. */
final class SlidesText {

  private static final String MAIN = "ppt/presentation.xml";
  private static final Set<String> TITLES = Set.of("title", "ctrTitle", "subTitle");

  /** What stands on each slide for itself: its number, the date, a foot. */
  private static final Set<String> FURNITURE = Set.of("sldNum", "dt", "ftr", "hdr", "sldImg");

  private final Parts parts;
  private final Passages passages;

  SlidesText(Parts parts, Passages passages) {
    this.parts = parts;
    this.passages = passages;
  }

  void read() throws BrokenPartException {
    List<String> ids = new ArrayList<>();
    parts.walk(
        MAIN,
        Set.of(),
        (name, attributes) -> {
          if (name.equals("sldId")) {
            ids.add(relation(attributes));
          }
        });
    List<String> slides = Parts.ordered(parts.relations(MAIN), ids);
    for (int i = 0; i < slides.size(); i++) {
      String place = "slide " + (i + 1);
      parts.walk(slides.get(i), Set.of("Fallback"), new Shapes(place));
      for (Map.Entry<String, String> part : parts.relations(slides.get(i)).entrySet()) {
        if (part.getValue().contains("/notesSlides/")) {
          parts.walk(part.getValue(), Set.of("Fallback"), new Shapes(place + ", notes"));
        }
      }
    }
  }

  /** Both the slide's own id and that of the relation are called so; the latter is a word. */
  private static String relation(Function<String, String> attributes) {
    return String.valueOf(attributes.apply("r:id"));
  }

  private final class Shapes implements OfficeXml.Handler {
    private final String place;
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inText;
    private String kind = "";
    private int count;

    Shapes(String place) {
      this.place = place;
    }

    @Override
    public void start(String name, Function<String, String> attributes) {
      switch (name) {
        case "sp", "graphicFrame" -> kind = "";
        case "ph" -> kind = String.valueOf(attributes.apply("type"));
        case "p" -> paragraph.setLength(0);
        case "t" -> inText = true;
        case "br", "tab" -> paragraph.append(' ');
        default -> {}
      }
    }

    @Override
    public void text(String text) {
      paragraph.append(inText ? text : "");
    }

    @Override
    public void end(String name) {
      if (name.equals("t")) {
        inText = false;
      } else if (name.equals("p") && !FURNITURE.contains(kind)) {
        count++;
        Role role = TITLES.contains(kind) ? Role.HEADING : Role.PROSE;
        passages.add(paragraph.toString(), role, place + ", paragraph " + count);
        paragraph.setLength(0);
      }
    }
  }
}
