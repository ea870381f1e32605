package io.cotejo.translate.own;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * The units of a memory, found by their text and by what is like it: an index of n-grams of
 * characters, by Lucene. Thread-safe.
 */
final class OwnIndex implements AutoCloseable {

  /** To be raised when what is stored changes. */
  static final int RULES = 1;

  private static final String KEY = "key";
  private static final String GRAM = "gram";
  private static final String SOURCE = "source";
  private static final String TRANSLATION = "translation";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String BY_MACHINE = "machine";
  private static final String NUMBER = "number";
  private static final String PASSED_OVER = "passed-over";

  /** The rarest n-grams of a text that its likes are looked for by. */
  private static final int RAREST = 24;

  /** Likes whose score is reckoned. */
  private static final int CANDIDATES = 40;

  /** Units of the same text that are looked at. */
  private static final int SAME = 100;

  private static final double BUFFER_MEGABYTES = 64;

  private static final FieldType GRAMS = grams();

  private final GramAnalyzer analyzer = new GramAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private OwnIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  private static FieldType grams() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** Gives units one after the other. */
  @FunctionalInterface
  interface Feed {

    /** Gives all units; what is in none, a phrase each. */
    List<String> into(Consumer<OwnUnit> taker) throws IOException, InvalidInputException;
  }

  /**
   * A unit that was found.
   *
   * @param number its place in the file, from 0
   * @param before key of the text before it, or empty
   * @param after key of the text behind it, or empty
   */
  record Hit(
      int number,
      String source,
      String translation,
      String before,
      String after,
      boolean byMachine) {}

  /** Fills an empty directory. */
  static void build(Directory directory, Feed feed) throws IOException, InvalidInputException {
    try (Analyzer analyzer = new GramAnalyzer();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES))) {
      int[] number = new int[1];
      List<String> passedOver = feed.into(unit -> add(writer, unit, number[0]++));
      writer.forceMerge(1);
      writer.setLiveCommitData(Map.of(PASSED_OVER, String.join("\n", passedOver)).entrySet());
      writer.commit();
    }
  }

  private static void add(IndexWriter writer, OwnUnit unit, int number) {
    String source = OwnText.plain(unit.source());
    Document row = new Document();
    row.add(new StringField(KEY, OwnText.key(source), Field.Store.NO));
    row.add(new Field(GRAM, source, GRAMS));
    row.add(new StoredField(SOURCE, source));
    row.add(new StoredField(TRANSLATION, unit.translation().strip()));
    row.add(new StoredField(BEFORE, OwnText.key(OwnText.plain(unit.before()))));
    row.add(new StoredField(AFTER, OwnText.key(OwnText.plain(unit.after()))));
    row.add(new StoredField(BY_MACHINE, unit.byMachine() ? 1 : 0));
    row.add(new StoredField(NUMBER, number));
    try {
      writer.addDocument(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens one that is filled; closed with it. */
  static OwnIndex open(Directory directory) throws IOException {
    return new OwnIndex(DirectoryReader.open(directory));
  }

  int size() {
    return reader.numDocs();
  }

  /** What was in the file and in no unit, a phrase each. */
  List<String> passedOver() throws IOException {
    return reader.getIndexCommit().getUserData().get(PASSED_OVER).lines().toList();
  }

  /** The units of a text, the last of the file first. */
  List<Hit> same(String plain) throws IOException {
    List<Hit> hits = hits(new TermQuery(new Term(KEY, OwnText.key(plain))), SAME);
    return hits.stream().sorted(Comparator.comparingInt(Hit::number).reversed()).toList();
  }

  /** Units whose texts share rare n-grams with a text, likeliest first. */
  List<Hit> alike(String plain) throws IOException {
    List<Term> rarest = rarest(plain);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    rarest.forEach(t -> any.add(new TermQuery(t), BooleanClause.Occur.SHOULD));
    return rarest.isEmpty() ? List.of() : hits(any.build(), CANDIDATES);
  }

  /** Those of a text's n-grams that fewest units have. */
  private List<Term> rarest(String plain) throws IOException {
    record Counted(Term term, int units) {}
    List<Counted> counted = new ArrayList<>();
    Set<String> grams = new HashSet<>(analyzer.grams(plain));
    for (String gram : grams) {
      Term term = new Term(GRAM, gram);
      int units = reader.docFreq(term);
      if (units > 0) {
        counted.add(new Counted(term, units));
      }
    }
    return counted.stream()
        .sorted(Comparator.comparingInt(Counted::units).thenComparing(Counted::term))
        .limit(RAREST)
        .map(Counted::term)
        .toList();
  }

  private List<Hit> hits(Query query, int most) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      Document row = searcher.storedFields().document(found.doc);
      hits.add(
          new Hit(
              row.getField(NUMBER).numericValue().intValue(),
              row.get(SOURCE),
              row.get(TRANSLATION),
              row.get(BEFORE),
              row.get(AFTER),
              row.getField(BY_MACHINE).numericValue().intValue() == 1));
    }
    return hits;
  }

  @Override
  public void close() throws IOException {
    analyzer.close();
    try {
      reader.close();
    } finally {
      reader.directory().close();
    }
  }
}
