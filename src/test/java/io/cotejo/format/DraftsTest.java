package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  /** No system gives so high a number to a process. */
  private static final String GONE = "999999999999";

  private static final String ID = "-00000000-0000-0000-0000-000000000000";

  @TempDir private Path folder;

  private Path left(String name, Duration age) throws IOException {
    Path draft = Files.writeString(folder.resolve(name), "half");
    Files.setLastModifiedTime(draft, FileTime.from(NOW.minus(age)));
    return draft;
  }

  private void sweep(String file) {
    new Drafts(Clock.fixed(NOW, ZoneOffset.UTC)).sweep(folder.resolve(file));
  }

  @Test
  void draftsOfTheDeadAreSwept() throws IOException {
    Path file = left(".out.tsv.draft-" + GONE + ID, Duration.ofHours(2));
    sweep("out.tsv");
    assertThat(file).doesNotExist();
  }

  @Test
  void foldersAreSweptWithWhatIsInThem() throws IOException {
    Path draft = Files.createDirectory(folder.resolve(".out.draft-" + GONE + ID));
    Files.writeString(draft.resolve("bitext.jsonl"), "half");
    Files.setLastModifiedTime(draft, FileTime.from(NOW.minus(Duration.ofHours(2))));
    sweep("out");
    assertThat(draft).doesNotExist();
  }

  @Test
  void whatMayBeInUseStays() throws IOException {
    Path young = left(".out.tsv.draft-" + GONE + ID, Duration.ofMinutes(59));
    Path own = left(".out.tsv.draft-" + ProcessHandle.current().pid() + ID, Duration.ofHours(2));
    Path other = left(".in.tsv.draft-" + GONE + ID, Duration.ofHours(2));
    Path foreign = left(".out.tsv.draft-mine", Duration.ofHours(2));
    sweep("out.tsv");
    assertThat(young).exists();
    assertThat(own).exists();
    assertThat(other).exists();
    assertThat(foreign).exists();
  }

  @Test
  void folderThatIsNotThereIsNoError() {
    sweep("nowhere/out.tsv");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everyDraftHasANameOfItsOwn() {
    Path file = folder.resolve("out.tsv");
    assertThat(Drafts.of(file)).hasParentRaw(folder).isNotEqualTo(Drafts.of(file));
  }
}
