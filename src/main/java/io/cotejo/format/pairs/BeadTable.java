package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.BeadJson;
import io.cotejo.format.CleanText;
import io.cotejo.format.Decimals;
import io.cotejo.format.LeftOutJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bitext as a table: what TSV and CSV have in common. */
public final class BeadTable {

  public static final List<String> HEADER =
      List.of(
          "id",
          "type",
          "verdict",
          "confidence",
          "cost",
          "source_document",
          "source_indices",
          "source_text",
          "pivot",
          "target_document",
          "target_indices",
          "target_text");

  /** The same with what people said of each row. */
  public static final List<String> REVIEWED =
      Stream.concat(HEADER.stream(), Stream.of("state", "note", "author")).toList();

  private BeadTable() {}

  /** Whether cells are the header of a table that Cotejo wrote. */
  static boolean isHeader(List<String> cells) {
    return cells.equals(HEADER) || cells.equals(REVIEWED);
  }

  /** The cells of a row under {@link #REVIEWED}. */
  static List<String> row(String id, ReviewedPair row) {
    Stream<String> review =
        Stream.of(
            BeadJson.lowerCase(row.state()),
            CleanText.wellFormed(row.note()),
            CleanText.wellFormed(row.author()));
    return Stream.concat(row(id, row.pair()).stream(), review).toList();
  }

  /** The cells of a bead under {@link #HEADER}, unescaped; empty for a side that is missing. */
  static List<String> row(String id, AlignedPair pair) {
    return List.of(
        id,
        pair.type(),
        verdict(pair),
        confidence(pair),
        pair.isJudged() ? Decimals.file(pair.cost()).toString() : "",
        document(pair.source()),
        pair.source().map(BeadTable::indices).orElse(""),
        text(pair.source()),
        CleanText.wellFormed(pair.pivot()),
        document(pair.target()),
        pair.target().map(BeadTable::indices).orElse(""),
        text(pair.target()));
  }

  /** As files have it; empty where nobody has judged. */
  static String verdict(AlignedPair pair) {
    return pair.verdict() == Verdict.UNJUDGED ? "" : BeadJson.lowerCase(pair.verdict());
  }

  /** As files have it; empty where nobody has judged. */
  static String confidence(AlignedPair pair) {
    return pair.isJudged() ? Decimals.file(pair.confidence().getAsDouble()).toString() : "";
  }

  /** The cells of a sentence that is left out: as a source, whatever its language. */
  static List<String> row(String id, LeftOut out) {
    return List.of(
        id,
        LeftOutJson.TYPE,
        out.reason().code(),
        "1",
        "0",
        CleanText.wellFormed(out.document()),
        Integer.toString(out.sentence().index()),
        CleanText.wellFormed(out.sentence().text()),
        "",
        "",
        "",
        "");
  }

  /** All rows of a bitext, without the header. */
  static List<List<String>> rows(Bitext bitext) {
    BeadIds ids = new BeadIds();
    List<List<String>> rows = new ArrayList<>();
    bitext.pairs().forEach(p -> rows.add(row(ids.next(p), p)));
    bitext.leftOut().forEach(o -> rows.add(row(ids.next(o), o)));
    return rows;
  }

  /** All rows of a reviewed bitext, without the header. */
  static List<List<String>> rows(ReviewedBitext bitext) {
    BeadIds ids = new BeadIds();
    List<List<String>> rows = new ArrayList<>();
    bitext.rows().forEach(r -> rows.add(row(ids.next(r.pair()), r)));
    for (LeftOut out : bitext.leftOut()) {
      rows.add(Stream.concat(row(ids.next(out), out).stream(), Stream.of("", "", "")).toList());
    }
    return rows;
  }

  private static String document(Optional<Passage> side) {
    return side.map(p -> CleanText.wellFormed(p.document())).orElse("");
  }

  /** The indices of a passage's sentences, with commas between. */
  static String indices(Passage passage) {
    return passage.sentences().stream()
        .map(s -> Integer.toString(s.index()))
        .collect(Collectors.joining(","));
  }

  private static String text(Optional<Passage> side) {
    return side.map(p -> CleanText.wellFormed(p.text())).orElse("");
  }
}
