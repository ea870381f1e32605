package io.cotejo.ingest.files;

import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what Cotejo itself wrote, by what is in it. Stateless and thread-safe. */
public final class OwnResults {

  /** What every run leaves in its folder. */
  private static final String MANIFEST = "run.json";

  private static final Set<String> MEMBERS = Set.of("counts", "inputs", "options", "version");
  private static final long LARGEST_MANIFEST = 64L << 20;
  private static final int HEAD_BYTES = 1 << 12;

  /** How lines begin: pairs, sentences, doubted translations, decisions, a memory. */
  private static final Pattern JSON_LINE =
      Pattern.compile(
          "\\{(\"id\":\"\\w+\",\"type\":\"\\d+-\\d+\",\""
              + "|\"document\":\"[^\"]*\",\"index\":\\d+,\"paragraph\":"
              + "|\"file\":\"[^\"]*\",\"line\":\\d+,\"text\":"
              + "|\"seq\":\\d+,\"op\":\""
              + "|\"engine\":\"[^\"]*\",\"source\":\").*",
          Pattern.DOTALL);

  private static final List<String> TABLES =
      List.of(
          "id\ttype\tverdict\tconfidence\t",
          "document\tindex\tparagraph\tstart\t",
          "confidence\tsource_line\ttarget_line\t");

  private OwnResults() {}

  /** Whether a folder holds a run: a {@code run.json} with what Cotejo writes into it. */
  public static boolean isRun(Path folder) {
    Path manifest = folder.resolve(MANIFEST);
    try {
      return Files.isRegularFile(manifest)
          && Files.size(manifest) <= LARGEST_MANIFEST
          && StrictJson.object(Files.readString(manifest)).keySet().containsAll(MEMBERS);
    } catch (IOException | BrokenJsonException e) {
      return false;
    }
  }

  /** Whether a file is a report, or pairs, sentences or decisions in one of Cotejo's formats. */
  static boolean isOne(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> JSON_LINE.matcher(head(file)).matches();
      case "tsv" -> TABLES.stream().anyMatch(head(file)::startsWith);
      case "csv" -> TABLES.stream().anyMatch(head(file).replace(',', '\t')::startsWith);
      case "tmx" -> head(file).contains("creationtool=\"cotejo\"");
      case "html", "htm" -> isReport(head(file));
      default -> false;
    };
  }

  private static boolean isReport(String head) {
    return head.contains("http-equiv=\"Content-Security-Policy\"")
        && head.contains("<title>Cotejo: ");
  }

  /** Empty if it cannot be read, which whoever reads it next tells. */
  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
