package io.cotejo.ingest.office;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.MappedText;
import io.cotejo.ingest.PlaceIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the paragraphs of a document, a line each. Not safe to share. */
final class Passages {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PlaceIndex.Place> places = new ArrayList<>();

  /** Adds content; what is blank is passed over. */
  void add(String paragraph, Role role, String place) {
    add(paragraph, role, place, Optional.empty());
  }

  /** Adds what takes no part. */
  void leftOut(String paragraph, String place, LeftOutReason reason) {
    add(paragraph, Role.PROSE, place, Optional.of(reason));
  }

  private void add(String paragraph, Role role, String place, Optional<LeftOutReason> reason) {
    int start = text.length();
    MappedText mapped = new MappedText();
    for (int i = 0; i < paragraph.length(); i++) {
      char c = Character.isISOControl(paragraph.charAt(i)) ? ' ' : paragraph.charAt(i);
      text.append(c);
      mapped.add(c, start + i, start + i + 1);
    }
    if (mapped.isEmpty()) {
      text.setLength(start);
      return;
    }
    places.add(new PlaceIndex.Place(new Span(start, text.length()), place));
    text.append('\n');
    Block block = mapped.toBlock(role, Optional.empty());
    blocks.add(reason.map(block::leftOut).orElse(block));
  }

  /** Adds a line that is no paragraph by itself: its text and its place, and no block. */
  void line(String line, String place) {
    int start = text.length();
    text.append(line);
    places.add(new PlaceIndex.Place(new Span(start, text.length()), place));
    text.append('\n');
  }

  /** Adds an empty line. */
  void part() {
    text.append('\n');
  }

  /** A paragraph a line. */
  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  PlaceIndex places() {
    return new PlaceIndex(places);
  }
}
