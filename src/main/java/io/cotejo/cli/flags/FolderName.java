package io.cotejo.cli.flags;

import io.cotejo.cli.console.AbstractCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A folder that is named by {@code -o}, and not by mistake a file. Stateless. */
public final class FolderName {

  /** How names end that people give to files. */
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "text", "md", "htm", "html", "xhtml", "json", "jsonl", "ndjson", "tsv", "csv",
          "tmx", "xlf", "xliff", "xml", "srt", "vtt", "gz", "zip", "pdf", "doc", "docx", "odt",
          "rtf", "log", "po", "sqlite", "beads", "bin");

  private FolderName() {}

  /** Refuses what is called like a file and has no slash behind, unless it is a folder. */
  public static void check(AbstractCommand command, String name) {
    Path path = command.console().resolve(name);
    if (Files.isDirectory(path) || name.endsWith("/")) {
      return;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.contains(".") && ENDINGS.contains(ending)) {
      throw command.wrongUsage(
          "-o "
              + name
              + " would be a folder, and is called like a file; name a folder, or put a / behind");
    }
  }
}
