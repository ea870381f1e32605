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
import io.cotejo.ingest.Originals;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.segment.SentenceSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

  FileCutter(PipelineOptions options, SentenceSplitter splitter, PassageLanguages languages) {
    this.options = options;
    this.splitter = splitter;
    this.languages = languages;
    this.originals = new Originals(options.reading().charset());
    this.filters =
        new FileFilters(
            new FilterOptions(options.source(), options.target(), options.reading().textField()),
            text -> originals.blocksOfText(text).stream().map(FileCutter::segment).toList());
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
    return new FileDraft(input, file, filter, cuts(segments));
  }

  private static Segment segment(Block block) {
    Segment.Builder segment = new Segment.Builder();
    for (int i = 0; i < block.text().length(); i++) {
      Span unit = block.inFile(new Span(i, i + 1));
      segment.add(block.text().charAt(i), unit.start(), unit.end());
    }
    return segment.build().orElseThrow().as(block.role().isContent() ? Role.TEXT : Role.ASIDE);
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

  private List<FileDraft.Cut> cuts(List<Segment> segments) {
    List<List<Span>> spans = segments.stream().map(s -> splitter.split(s.text())).toList();
    List<Boolean> translated = translated(segments, spans);
    List<FileDraft.Cut> cuts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      List<Span> sentences = new ArrayList<>();
      for (Span span : spans.get(i)) {
        if (translated.get(at++)) {
          sentences.add(span);
        }
      }
      cuts.add(
          new FileDraft.Cut(segments.get(i), sentences, spans.get(i).size() - sentences.size()));
    }
    return cuts;
  }

  /** For each sentence, whether it is in the source language and is not to be left alone. */
  private List<Boolean> translated(List<Segment> segments, List<List<Span>> spans) {
    List<Passage> passages = new ArrayList<>();
    List<Segment> owners = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      for (Span span : spans.get(i)) {
        Language declared = segment.declared().orElse(Language.UNDETERMINED);
        passages.add(new Passage(span.of(segment.text()), false, declared));
        owners.add(segment);
      }
    }
    List<Language> told = languages.of(passages);
    boolean mostly = isMostlySource(passages, told);
    List<Boolean> translated = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Language language = told.get(i);
      boolean hasLetter = passages.get(i).text().codePoints().anyMatch(Character::isLetter);
      boolean inSource =
          owners.get(i).hasTarget()
              || language.equals(options.source())
              || (language.equals(Language.UNDETERMINED) && mostly);
      boolean aside = owners.get(i).role() == Role.ASIDE && !options.keepBoilerplate();
      translated.add(hasLetter && inSource && !aside);
    }
    return translated;
  }

  /** A "Sí" alone tells no language; the file that it stands in does. */
  private boolean isMostlySource(List<Passage> passages, List<Language> told) {
    Map<Boolean, Integer> units = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      if (!told.get(i).equals(Language.UNDETERMINED)) {
        boolean is = told.get(i).equals(options.source());
        units.merge(is, passages.get(i).text().length(), Integer::sum);
      }
    }
    return units.getOrDefault(true, 0) > units.getOrDefault(false, 0);
  }
}
