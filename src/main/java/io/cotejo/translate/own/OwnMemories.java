package io.cotejo.translate.own;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.text.Parallel;
import io.cotejo.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The user's own memories for one pair of languages, in the order in which they count: of matches
 * that are as good, that of the first memory is given. Thread-safe.
 */
public final class OwnMemories implements AutoCloseable {

  /** None: matches nothing. */
  public static final OwnMemories NONE = new OwnMemories(List.of(), MatchScore.SAME, 1);

  private final List<OwnMemory> memories;
  private final int least;
  private final int threads;

  private OwnMemories(List<OwnMemory> memories, int least, int threads) {
    this.memories = List.copyOf(memories);
    this.least = least;
    this.threads = threads;
  }

  /**
   * Which memories, and how they are used.
   *
   * @param files in the order in which they count
   * @param least score of what is offered, 1 to 100
   * @param cache folder of the indexes of large files; empty to make them anew every time
   * @param notices takes what people should know of a file
   */
  public record Options(
      List<OwnFile> files, int least, Optional<Path> cache, Consumer<String> notices) {

    /** No memory. */
    public static final Options NONE =
        new Options(List.of(), MatchScore.SAME, Optional.empty(), notice -> {});

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the score is out of range
     */
    public Options {
      files = List.copyOf(files);
      if (least < 1 || least > MatchScore.SAME) {
        throw new IllegalArgumentException("a score must be in [1, 100]: " + least);
      }
    }

    /**
     * What decides over the translations: the contents of the files, in their order.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public String digest() {
      Sha256 digest = new Sha256();
      try {
        for (OwnFile file : files) {
          digest.add(file.digest()).add("\n");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return digest.hex();
    }
  }

  /**
   * Opens memories. The first time, a large one takes a while: its index is made.
   *
   * @param threads that look up at a time
   * @throws InvalidInputException if a file is no memory, or cannot be read
   */
  public static OwnMemories open(Options options, Language source, Language target, int threads)
      throws InvalidInputException {
    List<OwnMemory> open = new ArrayList<>();
    OwnMemories memories = null;
    try {
      for (OwnFile file : options.files()) {
        open.add(OwnMemory.open(file, source, target, options.cache(), options.notices()));
      }
      memories = new OwnMemories(open, options.least(), threads);
      return memories;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (memories == null) {
        new OwnMemories(open, options.least(), threads).close();
      }
    }
  }

  /** Units of all memories. */
  public int size() {
    return memories.stream().mapToInt(OwnMemory::size).sum();
  }

  /**
   * The best match of each text.
   *
   * @param texts in the order of their document: the neighbours of each are its context
   * @throws UncheckedIOException if an index cannot be read
   */
  public List<Optional<OwnMatch>> matches(List<String> texts) {
    if (memories.isEmpty()) {
      return texts.stream().map(t -> Optional.<OwnMatch>empty()).toList();
    }
    List<OwnText> asked = texts.stream().map(OwnText::of).toList();
    List<String> keys = asked.stream().map(t -> OwnText.key(t.text())).toList();
    List<String> before = lastBefore(keys);
    List<String> reversed = new ArrayList<>(keys);
    Collections.reverse(reversed);
    List<String> after = new ArrayList<>(lastBefore(reversed));
    Collections.reverse(after);
    List<Integer> places = IntStream.range(0, texts.size()).boxed().toList();
    return Parallel.map(places, threads, k -> best(asked.get(k), before.get(k), after.get(k)));
  }

  /** Before each the last that is not blank; empty before the first. */
  private static List<String> lastBefore(List<String> keys) {
    List<String> before = new ArrayList<>(keys.size());
    String last = "";
    for (String key : keys) {
      before.add(last);
      last = key.isEmpty() ? last : key;
    }
    return before;
  }

  private Optional<OwnMatch> best(OwnText text, String before, String after) {
    OwnMatch best = null;
    try {
      for (OwnMemory memory : text.text().isEmpty() ? List.<OwnMemory>of() : memories) {
        Optional<OwnMatch> match = memory.match(text, before, after, least);
        if (match.isPresent() && (best == null || isBetter(match.get(), best))) {
          best = match.get();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(OwnMatch one, OwnMatch other) {
    int kind = one.kind().compareTo(other.kind());
    return kind < 0 || (kind == 0 && one.percent() > other.percent());
  }

  @Override
  public void close() {
    IOException failure = null;
    for (OwnMemory memory : memories) {
      try {
        memory.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw new UncheckedIOException(failure);
    }
  }
}
