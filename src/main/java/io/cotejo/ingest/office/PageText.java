package io.cotejo.ingest.office;

import io.cotejo.bitext.LeftOutReason;
import java.util.List;
import java.util.regex.Pattern;

/** The running text of printed pages, and behind it what is the pages' own. Not safe to share. */
final class PageText {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…]['\"”’»)\\]]*\\s*$");

  private final PdfPages pages;
  private final Passages passages = new Passages();
  private final String body;

  PageText(PdfPages pages) {
    this.pages = pages;
    for (int page = 0; page < pages.count(); page++) {
      add(page);
    }
    this.body = passages.text();
    for (int page = 0; page < pages.count(); page++) {
      addFurniture(page);
    }
  }

  private void add(int page) {
    List<String> lines = pages.lines(page);
    int number = 0;
    boolean parted = false;
    for (int i = 0; i < lines.size(); i++) {
      number += lines.get(i).isEmpty() ? 0 : 1;
      if (lines.get(i).isEmpty()) {
        parted = number > 0;
      } else if (!pages.isFurniture(page, i)) {
        if (i == first(page) || parted) {
          part(lines.get(i), i == first(page));
        }
        passages.line(lines.get(i), place(page, number));
        parted = false;
      }
    }
  }

  /** What runs on over a page is one text, and over a column, if the next line says so. */
  private void part(String next, boolean newPage) {
    boolean ended = SENTENCE_END.matcher(passages.text()).find();
    boolean runsOn = newPage || Character.isLowerCase(next.codePointAt(0));
    if (ended || !runsOn) {
      passages.part();
    }
  }

  /** The first line of a page's text. */
  private int first(int page) {
    List<String> lines = pages.lines(page);
    int first = 0;
    while (first < lines.size() && (lines.get(first).isEmpty() || pages.isFurniture(page, first))) {
      first++;
    }
    return first;
  }

  private void addFurniture(int page) {
    List<String> lines = pages.lines(page);
    int number = 0;
    for (int i = 0; i < lines.size(); i++) {
      number += lines.get(i).isEmpty() ? 0 : 1;
      if (pages.isFurniture(page, i)) {
        passages.leftOut(lines.get(i), place(page, number), LeftOutReason.PAGE);
      }
    }
  }

  private static String place(int page, int line) {
    return "page " + (page + 1) + ", line " + line;
  }

  /** Lines as they are printed, an empty one between paragraphs. */
  String body() {
    return body;
  }

  /** All that is there: the body as lines with their places, and blocks of what is left out. */
  Passages furniture() {
    return passages;
  }
}
