package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.detect.PassageLanguages.Passage;
import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileFilters;
import io.cotejo.filter.FileText;
import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.Segment;
import io.cotejo.filter.Segment.Role;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.Originals;
import io.cotejo.segment.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Cuts files into sentences and tells which are to be translated. Thread-safe if its parts are. */
final class FileCutter {

  /** The tree of a larger page would need too much memory: all of it counts as running text. */
  private static final int LARGEST_PAGE = 32 << 20;

  private final PipelineOptions options;
  private final FileFilters filters;
  private final Originals originals;
  private final SentenceSplitter splitter;
  private final PassageLanguages languages;
  private final LanguageInName names;

  FileCutter(PipelineOptions options, SentenceSplitter splitter, PassageLanguages languages) {
    this.options = options;
    this.splitter = splitter;
    this.languages = languages;
    this.names = new LanguageInName(options.languages());
    this.originals = new Originals(options.reading().charset());
    this.filters =
        new FileFilters(
            new FilterOptions(options.sources(), options.target(), options.reading().textField()),
            text -> TextSegments.of(originals.blocksOfText(text)));
  }

  FileFilters filters() {
    return filters;
  }

  FileDraft cut(Input input, FileFilter filter, byte[] bytes)
      throws UnreadableDocumentException, MalformedFileException {
    boolean page = FileFilters.isPage(input.name());
    FileText file =
        FileText.of(input.label(), bytes, originals.charset(input.label(), bytes, page));
    List<Segment> segments = filter.extract(file);
    if (page && file.text().length() <= LARGEST_PAGE) {
      segments = told(segments, originals.blocksOfPage(file.text()));
    }
    return new FileDraft(input, file, filter, cuts(input.name(), segments));
  }

  /** Which segments are menus and boxes: those that begin in a block that is one, or among some. */
  private static List<Segment> told(List<Segment> segments, List<Block> blocks) {
    NavigableMap<Integer, Block> byStart = new TreeMap<>();
    blocks.forEach(b -> byStart.put(b.pieces().get(0).start(), b));
    return segments.stream()
        .map(
            s ->
                s.role() != Role.TITLE && isAside(s.inFile().start(), byStart)
                    ? s.as(Role.ASIDE)
                    : s)
        .toList();
  }

  private static boolean isAside(int start, NavigableMap<Integer, Block> byStart) {
    var before = byStart.floorEntry(start);
    var after = byStart.higherEntry(start);
    if (before == null || after == null || isIn(before.getValue(), start)) {
      return before != null && !before.getValue().role().isContent();
    }
    return !before.getValue().role().isContent() && !after.getValue().role().isContent();
  }

  private static boolean isIn(Block block, int offset) {
    return offset < block.inFile(new Span(0, block.text().length())).end();
  }

  private List<FileDraft.Cut> cuts(String name, List<Segment> segments) {
    List<List<Span>> spans = segments.stream().map(s -> splitter.split(s.text())).toList();
    List<Passage> passages = new ArrayList<>();
    Language ofFile = named(name);
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Language declared = segment.declared().orElse(ofFile);
      spans.get(i).forEach(s -> passages.add(new Passage(s.of(segment.text()), false, declared)));
    }
    List<Language> told = languages.of(passages);
    Optional<Language> usual = usual(passages, told);
    List<FileDraft.Cut> cuts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      List<FileDraft.Sentence> sentences = new ArrayList<>();
      for (Span span : spans.get(i)) {
        Language language = told.get(at++);
        language(
                segment,
                span,
                language.equals(Language.UNDETERMINED) ? usual : Optional.of(language))
            .map(l -> new FileDraft.Sentence(span, segment.marked(span), l))
            .ifPresent(sentences::add);
      }
      cuts.add(new FileDraft.Cut(segment, sentences, spans.get(i).size() - sentences.size()));
    }
    return cuts;
  }

  /** What the user says of the files is a hint as good as what they say of themselves. */
  private Language named(String name) {
    Language named = names.of(name);
    return named.equals(Language.UNDETERMINED) ? options.source() : named;
  }

  /** The source language that a sentence is in; empty if it is to be left alone. */
  private Optional<Language> language(Segment segment, Span sentence, Optional<Language> told) {
    boolean hasLetter = sentence.of(segment.text()).codePoints().anyMatch(Character::isLetter);
    boolean aside = segment.role() == Role.ASIDE && !options.keepBoilerplate();
    if (!hasLetter || aside) {
      return Optional.empty();
    }
    return (segment.hasTarget() ? segment.declared() : told).filter(options.sources()::contains);
  }

  /**
   * The source of what tells no language, such as a "Sí" alone: what most of the file is in, or
   * else what the user says; empty if the file is mostly in no source.
   */
  private Optional<Language> usual(List<Passage> passages, List<Language> told) {
    Map<Language, Integer> units = new TreeMap<>();
    int others = 0;
    for (int i = 0; i < told.size(); i++) {
      int length = passages.get(i).text().length();
      if (options.sources().contains(told.get(i))) {
        units.merge(told.get(i), length, Integer::sum);
      } else if (!told.get(i).equals(Language.UNDETERMINED)) {
        others += length;
      }
    }
    if (units.values().stream().mapToInt(Integer::intValue).sum() < others) {
      return Optional.empty();
    }
    return units.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .or(() -> Optional.of(options.source()));
  }
}
