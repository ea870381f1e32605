package io.cotejo.translate.own;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.text.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One memory of the user for one pair of languages. Thread-safe. */
final class OwnMemory implements AutoCloseable {

  private static final int NAME_DIGITS = 16;

  private final String name;
  private final OwnIndex index;

  private OwnMemory(String name, OwnIndex index) {
    this.name = name;
    this.index = index;
  }

  /**
   * Opens a memory; its index is made where there is none, and kept for the next time.
   *
   * @param cache folder of indexes; empty to keep none
   * @param notices takes what people should know
   */
  static OwnMemory open(
      OwnFile file,
      Language source,
      Language target,
      Optional<Path> cache,
      Consumer<String> notices)
      throws IOException, InvalidInputException {
    OwnIndex index = OwnIndex.open(directory(file, source, target, cache, notices));
    index.passedOver().forEach(phrase -> notices.accept(file.name() + ": " + phrase));
    return new OwnMemory(file.name(), index);
  }

  private static Directory directory(
      OwnFile file,
      Language source,
      Language target,
      Optional<Path> cache,
      Consumer<String> notices)
      throws IOException, InvalidInputException {
    OwnIndex.Feed feed = taker -> file.each(source, target, taker);
    OwnFile.Edition edition = file.edition();
    if (cache.isEmpty() || edition.stamp().isEmpty()) {
      Directory heap = new ByteBuffersDirectory();
      OwnIndex.build(heap, feed);
      return heap;
    }
    String place = String.join("\0", edition.place(), source.code(), target.code());
    String id = digest(place) + "-";
    Path folder = cache.get().resolve(id + digest(edition.stamp() + "\0" + OwnIndex.RULES));
    if (!Files.isDirectory(folder)) {
      notices.accept(file.name() + ": its index is made, which takes a while, once");
      make(folder, id, feed);
    }
    return FSDirectory.open(folder);
  }

  private static String digest(String text) {
    return new Sha256().add(text).hex(NAME_DIGITS);
  }

  /**
   * Beside its place first: what is there is whole. One program at a time; the system frees the
   * lock of one that dies. Those of the file as it was are taken away.
   */
  private static synchronized void make(Path folder, String id, OwnIndex.Feed feed)
      throws IOException, InvalidInputException {
    Files.createDirectories(folder.getParent());
    Path lock = folder.resolveSibling(id + "lock");
    Path draft = folder.resolveSibling(id + "draft");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (held.isValid() && !Files.isDirectory(folder)) {
        deleteOthers(lock, id);
        fill(draft, folder, feed);
      }
    }
  }

  private static void fill(Path draft, Path folder, OwnIndex.Feed feed)
      throws IOException, InvalidInputException {
    try {
      try (Directory directory = FSDirectory.open(draft)) {
        OwnIndex.build(directory, feed);
      }
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(draft);
    }
  }

  private static void deleteOthers(Path lock, String id) throws IOException {
    try (Stream<Path> beside = Files.list(lock.getParent())) {
      for (Path path : beside.filter(p -> p.getFileName().toString().startsWith(id)).toList()) {
        if (!path.equals(lock)) {
          delete(path);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  int size() {
    return index.size();
  }

  /**
   * The best match for a text; of equal ones the one that stands last in the file.
   *
   * @param before key of the text before it
   * @param after key of the text behind it
   * @param least score of what is only alike, 1 to 100
   */
  Optional<OwnMatch> match(OwnText text, String before, String after, int least)
      throws IOException {
    List<OwnIndex.Hit> same = index.same(text.text());
    // The last of the file stands first, and stays so among those with as many neighbours.
    Optional<OwnIndex.Hit> human =
        same.stream()
            .filter(h -> !h.byMachine())
            .sorted(Comparator.comparingInt(h -> -neighbours(h, before, after)))
            .findFirst();
    return human.isPresent()
        ? human.map(h -> taken(h, neighbours(h, before, after), text))
        : alike(text, same, least);
  }

  /** How many of the texts beside a unit are those beside a text. */
  private static int neighbours(OwnIndex.Hit hit, String before, String after) {
    return (hit.before().equals(before) ? 1 : 0) + (hit.after().equals(after) ? 1 : 0);
  }

  private OwnMatch taken(OwnIndex.Hit hit, int neighbours, OwnText text) {
    boolean known = !(hit.before() + hit.after()).isEmpty();
    return new OwnMatch(
        neighbours == 2 && known ? OwnMatch.Kind.CONTEXT : OwnMatch.Kind.EXACT,
        MatchScore.SAME,
        hit.source(),
        hit.translation(),
        text.around(hit.translation()),
        hit.source(),
        name);
  }

  private Optional<OwnMatch> alike(OwnText text, List<OwnIndex.Hit> same, int least)
      throws IOException {
    OwnMatch best = null;
    for (OwnIndex.Hit hit :
        Stream.concat(same.stream(), index.alike(text.text()).stream()).toList()) {
      int score = MatchScore.of(text.text(), hit.source(), hit.byMachine());
      if (score >= least && (best == null || score > best.percent())) {
        best = offered(hit, score, text);
      }
    }
    return Optional.ofNullable(best);
  }

  private OwnMatch offered(OwnIndex.Hit hit, int score, OwnText text) {
    String proposal =
        ExchangedNumbers.in(
                hit.translation(),
                OwnWords.of(hit.source()).numbers(),
                OwnWords.of(text.text()).numbers())
            .orElse(hit.translation());
    return new OwnMatch(
        OwnMatch.Kind.FUZZY,
        score,
        hit.source(),
        hit.translation(),
        text.around(PlacedCodes.in(proposal, text.text())),
        Differences.of(hit.source(), text.text()),
        name);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
