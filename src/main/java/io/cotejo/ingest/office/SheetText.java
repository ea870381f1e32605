package io.cotejo.ingest.office;

import io.cotejo.bitext.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The cells with text of an Excel file, sheet by sheet; what formulas give is none. Used once. */
final class SheetText {

  private static final String MAIN = "xl/workbook.xml";

  private final Parts parts;
  private final Passages passages;
  private final List<String> shared = new ArrayList<>();

  SheetText(Parts parts, Passages passages) {
    this.parts = parts;
    this.passages = passages;
  }

  void read() throws BrokenPartException {
    // What is read out, as over Japanese, is no text of its own.
    parts.walk("xl/sharedStrings.xml", Set.of("rPh"), new Shared());
    Map<String, String> relations = parts.relations(MAIN);
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    parts.walk(
        MAIN,
        Set.of(),
        (name, attributes) -> {
          if (name.equals("sheet")) {
            names.add(String.valueOf(attributes.apply("name")));
            ids.add(String.valueOf(attributes.apply("id")));
          }
        });
    for (int i = 0; i < ids.size(); i++) {
      parts.walk(relations.getOrDefault(ids.get(i), ""), Set.of("rPh"), new Cells(names.get(i)));
    }
  }

  private final class Shared implements OfficeXml.Handler {
    private final StringBuilder item = new StringBuilder();
    private boolean inText;

    @Override
    public void start(String name, Function<String, String> attributes) {
      inText |= name.equals("t");
    }

    @Override
    public void text(String text) {
      item.append(inText ? text : "");
    }

    @Override
    public void end(String name) {
      if (name.equals("t")) {
        inText = false;
      } else if (name.equals("si")) {
        shared.add(item.toString());
        item.setLength(0);
      }
    }
  }

  private final class Cells implements OfficeXml.Handler {
    private final String sheet;
    private final StringBuilder value = new StringBuilder();
    private String cell = "";
    private String type = "";
    private boolean inValue;

    Cells(String sheet) {
      this.sheet = sheet;
    }

    @Override
    public void start(String name, Function<String, String> attributes) {
      if (name.equals("c")) {
        cell = String.valueOf(attributes.apply("r"));
        type = String.valueOf(attributes.apply("t"));
        value.setLength(0);
      }
      inValue = name.equals("v") || name.equals("t");
    }

    @Override
    public void text(String text) {
      value.append(inValue ? text : "");
    }

    @Override
    public void end(String name) {
      inValue = false;
      if (name.equals("c")) {
        String text =
            switch (type) {
              case "s" -> shared(value.toString());
              case "inlineStr" -> value.toString();
              default -> "";
            };
        passages.add(text, Role.PROSE, sheet + "!" + cell);
      }
    }

    private String shared(String number) {
      boolean known = number.matches("\\d{1,9}") && Integer.parseInt(number) < shared.size();
      return known ? shared.get(Integer.parseInt(number)) : "";
    }
  }
}
