package io.cotejo.ingest.office;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The paragraphs, slides or cells of an OpenDocument file. Used once. */
final class OpenDocumentText implements OfficeXml.Handler {

  /** What is gone, what stands for something else, and what describes. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "note-citation",
          "forms",
          "desc",
          "title",
          "ruby-text",
          "creator",
          "date",
          "initials",
          "sender-initials",
          "event-listeners",
          "automatic-styles",
          "font-face-decls",
          "scripts");

  private final Passages passages;
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  /** They stand amid sentences, and come behind all of them, as those of Word. */
  private final List<Runnable> notesAndComments = new ArrayList<>();

  private int paragraphs;
  private int noteParagraphs;
  private int slides;
  private int notes;
  private int comments;
  private boolean ofSpeaker;
  private String sheet = "";
  private long row;
  private long column;
  private long rows;
  private long columns;
  private boolean isFormula;
  private boolean isSheet;

  private OpenDocumentText(Passages passages) {
    this.passages = passages;
  }

  static void read(Parts parts, Passages passages) throws BrokenPartException {
    OpenDocumentText text = new OpenDocumentText(passages);
    parts.walk("content.xml", SKIPPED, text);
    text.notesAndComments.forEach(Runnable::run);
  }

  @Override
  public void start(String name, Function<String, String> attributes) {
    switch (name) {
      case "p", "h" -> {
        open.push(new StringBuilder());
        paragraphs += notes + comments == 0 ? 1 : 0;
        noteParagraphs += notes + comments == 0 ? 0 : 1;
      }
      case "s", "tab", "line-break" -> append(" ");
      case "page" -> {
        slides++;
        paragraphs = 0;
      }
      case "spreadsheet" -> isSheet = true;
      case "notes" -> ofSpeaker = true;
      case "note-body" -> notes++;
      case "annotation" -> comments++;
      case "table", "table-row", "table-cell", "covered-table-cell" -> table(name, attributes);
      default -> {}
    }
  }

  private void table(String name, Function<String, String> attributes) {
    switch (name) {
      case "table" -> {
        sheet = String.valueOf(attributes.apply("name"));
        row = 0;
        rows = 1;
      }
      case "table-row" -> {
        row += rows;
        rows = count(attributes.apply("number-rows-repeated"));
        column = 0;
        columns = 1;
      }
      default -> {
        column += columns;
        columns = count(attributes.apply("number-columns-repeated"));
        isFormula = attributes.apply("formula") != null || isNumber(attributes.apply("value-type"));
      }
    }
  }

  private static boolean isNumber(String type) {
    return type != null && !type.equals("string");
  }

  private static long count(String number) {
    return number != null && number.matches("\\d{1,9}") ? Long.parseLong(number) : 1;
  }

  @Override
  public void text(String text) {
    append(text);
  }

  private void append(String text) {
    if (!open.isEmpty()) {
      open.peek().append(text);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "p", "h" -> close(name.equals("h") ? Role.HEADING : Role.PROSE);
      case "notes" -> ofSpeaker = false;
      case "note-body" -> notes--;
      case "annotation" -> comments--;
      case "table-cell" -> isFormula = false;
      default -> {}
    }
  }

  private void close(Role role) {
    if (open.isEmpty()) {
      return;
    }
    String paragraph = open.pop().toString();
    String place = place();
    if (comments > 0) {
      notesAndComments.add(() -> passages.leftOut(paragraph, place, LeftOutReason.COMMENTS));
    } else if (notes > 0) {
      notesAndComments.add(() -> passages.add(paragraph, role, place));
    } else if (!isFormula) {
      passages.add(paragraph, role, place);
    }
  }

  private String place() {
    if (isSheet) {
      return sheet + "!" + letters(column) + row;
    }
    if (slides > 0) {
      return "slide " + slides + (ofSpeaker ? ", notes" : "") + ", paragraph " + paragraphs;
    }
    return notes + comments > 0 ? "notes, paragraph " + noteParagraphs : "paragraph " + paragraphs;
  }

  /** Columns as sheets show them: A, Z, AA. */
  private static String letters(long column) {
    StringBuilder letters = new StringBuilder();
    for (long rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
