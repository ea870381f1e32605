package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.BeadJson;
import io.cotejo.format.CleanText;
import io.cotejo.format.Decimals;
import io.cotejo.format.LeftOutJson;
import java.io.IOException;
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
    return with(
        row(id, row.pair()),
        BeadJson.lowerCase(row.state()),
        CleanText.wellFormed(row.note()),
        CleanText.wellFormed(row.author()));
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

  /** Gives the header, and all rows of a bitext behind it. */
  static void each(BitextStream bitext, BitextStream.Taker<List<String>> lines) throws IOException {
    BeadIds ids = new BeadIds();
    boolean reviewed = bitext.isReviewed();
    lines.take(reviewed ? REVIEWED : HEADER);
    bitext.eachRow(
        row -> {
          String id = ids.next(row.pair());
          lines.take(reviewed ? row(id, row) : row(id, row.pair()));
        });
    bitext.eachLeftOut(
        out -> {
          List<String> cells = row(ids.next(out), out);
          lines.take(reviewed ? with(cells, "", "", "") : cells);
        });
  }

  private static List<String> with(List<String> cells, String... more) {
    return Stream.concat(cells.stream(), Stream.of(more)).toList();
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
