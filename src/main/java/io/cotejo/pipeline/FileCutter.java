package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Notice;
import io.cotejo.bitext.Span;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.detect.PassageLanguages.Passage;
import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileFilters;
import io.cotejo.filter.FileText;
import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.PackedFilter;
import io.cotejo.filter.Segment;
import io.cotejo.filter.Segment.Role;
import io.cotejo.filter.okapi.OkapiKit;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.Originals;
import io.cotejo.ingest.text.TextDecoder;
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

  FileCutter(
      PipelineOptions options,
      Optional<String> intoField,
      SentenceSplitter splitter,
      PassageLanguages languages) {
    this.options = options;
    this.splitter = splitter;
    this.languages = languages;
    this.names = new LanguageInName(options.languages());
    this.originals = new Originals(options.reading().charset());
    FilterOptions filterOptions =
        new FilterOptions(
            options.sources(), options.target(), options.reading().textField(), intoField);
    this.filters =
        new FileFilters(
            filterOptions,
            text -> TextSegments.of(originals.blocksOfText(text)),
            originals::spokenIn,
            new OkapiKit(filterOptions));
  }

  FileFilters filters() {
    return filters;
  }

  /**
   * Reads and cuts a file.
   *
   * @throws IllegalArgumentException if its name tells of no format
   */
  FileDraft cut(Input input, byte[] bytes)
      throws UnreadableDocumentException, MalformedFileException {
    Optional<PackedFilter> packed = filters.findPacked(input.name());
    if (packed.isPresent()) {
      PackedFilter.Unpacked file = packed.get().open(input.label(), bytes);
      Optional<Notice> notice = file.notice().map(n -> Notice.of(input.label() + ": " + n));
      return new FileDraft(
          input, file.text(), file.filter(), cuts(input.name(), file.segments()), notice);
    }
    FileFilter filter = filters.find(input.name()).orElseThrow();
    return cut(input, filter, bytes);
  }

  private FileDraft cut(Input input, FileFilter filter, byte[] bytes)
      throws UnreadableDocumentException, MalformedFileException {
    boolean page = FileFilters.isPage(input.name());
    TextDecoder.Decoded decoded = originals.decoded(input.label(), bytes, page);
    FileText file = FileText.of(input.label(), bytes, decoded.charset());
    if (page && decoded.isAgainstItsWord()) {
      file = file.correcting(TextDecoder.declarations(file.text()));
    }
    List<Segment> segments = filter.extract(file);
    if (page && file.text().length() <= LARGEST_PAGE) {
      segments = told(segments, originals.blocksOfPage(file.text()));
    }
    return new FileDraft(input, file, filter, cuts(input.name(), segments), notice(input, decoded));
  }

  /** What the user should know of the charset. */
  private static Optional<Notice> notice(Input input, TextDecoder.Decoded decoded) {
    String written = decoded.isAgainstItsWord() ? "; it says so now" : "";
    return decoded
        .doubt()
        .map(d -> input.label() + ": read as " + decoded.charset() + ", " + d + written)
        .map(Notice::of);
  }

  /**
   * Which segments are menus and boxes: those that begin in a block that is one, or among some.
   * What is read out, such as the description of a picture, is always text.
   */
  private static List<Segment> told(List<Segment> segments, List<Block> blocks) {
    NavigableMap<Integer, Block> byStart = new TreeMap<>();
    blocks.forEach(b -> byStart.put(b.pieces().get(0).start(), b));
    return segments.stream()
        .map(
            s ->
                s.role() == Role.TITLE || s.isAttribute()
                    ? s
                    : leftOut(s.inFile().start(), byStart).map(s::leftOut).orElse(s))
        .toList();
  }

  private static Optional<LeftOutReason> leftOut(int start, NavigableMap<Integer, Block> byStart) {
    var before = byStart.floorEntry(start);
    var after = byStart.higherEntry(start);
    if (before == null || after == null || isIn(before.getValue(), start)) {
      return before == null ? Optional.empty() : before.getValue().leftOut();
    }
    return before.getValue().leftOut().filter(r -> after.getValue().leftOut().isPresent());
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
      int end = at + spans.get(i).size();
      cuts.add(cut(segment, spans.get(i), told.subList(at, end), usual));
      at = end;
    }
    return cuts;
  }

  /** What the user says of the files is a hint as good as what they say of themselves. */
  private Language named(String name) {
    Language named = names.of(name);
    return named.equals(Language.UNDETERMINED) ? options.source() : named;
  }

  private FileDraft.Cut cut(
      Segment segment, List<Span> spans, List<Language> told, Optional<Language> usual) {
    List<FileDraft.Sentence> sentences = new ArrayList<>();
    List<FileDraft.Left> left = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Optional<Language> language = language(segment, told.get(i), usual);
      Optional<LeftOutReason> reason = reason(segment, span, language);
      if (reason.isPresent()) {
        left.add(new FileDraft.Left(span, reason.get()));
      } else {
        sentences.add(new FileDraft.Sentence(span, segment.marked(span), language.orElseThrow()));
      }
    }
    return new FileDraft.Cut(segment, sentences, left);
  }

  private static Optional<Language> language(
      Segment segment, Language told, Optional<Language> usual) {
    if (segment.isDeclaredSurely()) {
      return segment.declared();
    }
    return told.equals(Language.UNDETERMINED) ? usual : Optional.of(told);
  }

  /** Why a sentence is to be left alone; empty if it is in a source language. */
  private Optional<LeftOutReason> reason(
      Segment segment, Span sentence, Optional<Language> language) {
    if (segment.leftOut().isPresent() && !options.keepBoilerplate()) {
      return segment.leftOut();
    }
    if (sentence.of(segment.text()).codePoints().noneMatch(Character::isLetter)) {
      return Optional.of(LeftOutReason.NO_TEXT);
    }
    if (language.isEmpty()) {
      return Optional.of(LeftOutReason.UNKNOWN_LANGUAGE);
    }
    return language.filter(options.sources()::contains).isPresent()
        ? Optional.empty()
        : Optional.of(LeftOutReason.OTHER_LANGUAGE);
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
