package io.cotejo.translate.memory;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** A memory that lasts for one run, on disk, so that it may be larger than the heap. */
public final class TemporaryMemory implements TranslationMemory {

  private final Path folder;
  private final SqliteMemory memory;

  private TemporaryMemory(Path folder, SqliteMemory memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /**
   * A new one in the machine's folder for temporary files.
   *
   * @throws InvalidInputException if it cannot be made
   */
  public static TemporaryMemory open(Clock clock) throws InvalidInputException {
    try {
      Path folder = Files.createTempDirectory("cotejo-");
      Path file = folder.resolve("memory.sqlite");
      return new TemporaryMemory(folder, SqliteMemory.open("temporary memory", file, clock));
    } catch (IOException e) {
      throw new InvalidInputException(
          Diagnostic.of("temporary memory", "cannot be made: " + e.getMessage()));
    }
  }

  @Override
  public Map<MemorySegment, Translated> find(Scope scope, Collection<MemorySegment> segments) {
    return memory.find(scope, segments);
  }

  @Override
  public void save(Scope scope, Map<MemorySegment, Translated> answers) {
    memory.save(scope, answers);
  }

  @Override
  public void close() {
    memory.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
