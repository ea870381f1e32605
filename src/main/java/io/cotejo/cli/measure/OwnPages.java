package io.cotejo.cli.measure;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Role;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.TextLines;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.SplitFlags;
import io.cotejo.evaluate.ShingleReport;
import io.cotejo.format.ArticleTexts;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.pipeline.Outcome;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.ProgressListener;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures how well the article of a page is told from the rest. */
final class OwnPages {

  private static final List<String> ENDINGS = List.of(".html", ".html.gz");

  private final Console console;
  private final SplitFlags flags;

  OwnPages(Console console, SplitFlags flags) {
    this.console = console;
    this.flags = flags;
  }

  /** Gold texts with those of the test file, or with those that Cotejo finds in the pages. */
  ShingleReport report(String gold, Optional<String> test)
      throws IOException, InvalidInputException {
    Map<String, String> wanted = texts(gold);
    Map<String, String> given = test.isPresent() ? texts(test.get()) : Map.of();
    Pipeline pipeline =
        PipelineFlags.pipeline(flags.options(console), console, ProgressListener.SILENT);
    List<ShingleReport.Page> pages = new ArrayList<>();
    for (Map.Entry<String, String> page : wanted.entrySet()) {
      String found =
          test.isPresent()
              ? given.getOrDefault(page.getKey(), "")
              : found(pipeline, page(gold, page.getKey()));
      pages.add(new ShingleReport.Page(page.getValue(), found));
    }
    return ShingleReport.of(pages);
  }

  private Map<String, String> texts(String file) throws IOException, InvalidInputException {
    String json = String.join("\n", TextLines.of(console, file));
    return new ArticleTexts().read(file, new StringReader(json));
  }

  /** The file of a page; its name comes from the gold and must not lead elsewhere. */
  private Input page(String gold, String name) throws InvalidInputException {
    Path folder = console.resolve(gold).resolveSibling("html");
    for (String ending : ENDINGS) {
      Path file = folder.resolve(name + ending).normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        return new Input(name + ending, "html/" + name + ending, Optional.of(file));
      }
    }
    throw new InvalidInputException(
        Diagnostic.of(gold, "there is no page html/" + name + ".html or .html.gz beside it"));
  }

  /** The content of a page, without the title above it. */
  private static String found(Pipeline pipeline, Input page) throws InvalidInputException {
    Outcome<RawDocument> outcome = pipeline.read(List.of(page)).get(0);
    if (outcome.problem().isPresent()) {
      throw new InvalidInputException(outcome.problem().get());
    }
    List<Block> blocks = outcome.value().orElseThrow().blocks();
    return blocks.stream()
        .filter(b -> b.role().isContent())
        .dropWhile(b -> b.role() == Role.HEADING)
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }
}
