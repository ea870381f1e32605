package io.cotejo.filter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The formats that can be translated in place, by the endings of file names. Thread-safe. */
public final class FileFilters {

  private static final String BOOK = "epub";

  private final Map<String, FileFilter> byEnding = new TreeMap<>();
  private final PackedFilter.Kit packed;

  /**
   * All filters.
   *
   * @param options languages and field
   * @param paragraphs of plain text
   * @param spoken of subtitles
   * @param packed formats whose texts have to be taken out of them
   */
  public FileFilters(
      FilterOptions options, Paragraphs paragraphs, Spoken spoken, PackedFilter.Kit packed) {
    this.packed = packed;
    add(new TextFilter(paragraphs, spoken), "txt", "text");
    add(new HtmlFilter(), "html", "htm", "xhtml");
    add(new JsonlFilter(options.textField()), "jsonl", "ndjson");
    add(new TableFilter(options, true), "tsv");
    add(new TableFilter(options, false), "csv");
    add(new XliffFilter(options), "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf");
    add(new TmxFilter(options), "tmx");
    add(new SubtitleFilter(false, spoken), "srt");
    add(new SubtitleFilter(true, spoken), "vtt");
  }

  private void add(FileFilter filter, String... endings) {
    for (String ending : endings) {
      byEnding.put(ending, filter);
    }
  }

  /** The filter for a file of text; empty if its name tells of no such format. */
  public Optional<FileFilter> find(String name) {
    return Optional.ofNullable(byEnding.get(ending(name)));
  }

  /** The filter for a file whose texts have to be taken out; empty if its name tells of none. */
  public Optional<PackedFilter> findPacked(String name) {
    return ending(name).equals(BOOK) ? Optional.of(new EpubFilter()) : packed.find(ending(name));
  }

  /** Whether the name of a file tells of a format that is known. */
  public boolean knows(String name) {
    String ending = ending(name);
    return byEnding.containsKey(ending) || ending.equals(BOOK) || packed.endings().contains(ending);
  }

  /** Whether two names tell of different formats; false if one of them tells of none. */
  public boolean differ(String name, String other) {
    Optional<FileFilter> format = find(name);
    Optional<FileFilter> another = find(other);
    boolean same = format.isPresent() ? format.equals(another) : ending(name).equals(ending(other));
    return knows(name) && knows(other) && !same;
  }

  /** Whether files of such names hold a page of the web, with menus and boxes. */
  public static boolean isPage(String name) {
    return Set.of("html", "htm", "xhtml").contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The endings that are known, for people. */
  public String endings() {
    Set<String> all = new TreeSet<>(byEnding.keySet());
    all.addAll(packed.endings());
    all.add(BOOK);
    return "." + String.join(", .", all);
  }
}
