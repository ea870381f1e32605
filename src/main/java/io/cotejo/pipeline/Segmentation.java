package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.RawDocument;
import io.cotejo.segment.Splitters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks to sentences, each block with the splitter of its language. Thread-safe if its parts are.
 */
final class Segmentation {

  private final PassageLanguages languages;
  private final Splitters splitters;
  private final LanguageInName names;

  /** That all texts are in; empty to tell it from each block. */
  private final Optional<Language> given;

  private final boolean keepBoilerplate;

  Segmentation(PassageLanguages languages, Splitters splitters, PipelineOptions options) {
    this.languages = languages;
    this.splitters = splitters;
    this.names = new LanguageInName(options.languages());
    this.given = options.splitting().language();
    this.keepBoilerplate = options.keepBoilerplate();
  }

  /** The sentences of a document; their language is what the file says, the true one told later. */
  Document segment(RawDocument raw) {
    List<Language> ofBlocks = languages(raw);
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < raw.blocks().size(); paragraph++) {
      Block block = raw.blocks().get(paragraph);
      for (Span span : splitters.of(ofBlocks.get(paragraph)).split(block.text())) {
        sentences.add(
            new Sentence(
                sentences.size(),
                paragraph,
                block.inFile(span),
                span.of(block.text()),
                declared(block),
                keepBoilerplate && !block.role().isContent() ? Role.PROSE : block.role(),
                given.isPresent() || block.declared().isPresent() ? 1 : 0,
                block.leftOut().filter(r -> !keepBoilerplate),
                raw.timeline().of(block.inFile(span)),
                raw.places().of(block.inFile(span))));
      }
    }
    return new Document(raw.name(), sentences);
  }

  private List<Language> languages(RawDocument raw) {
    if (given.isPresent()) {
      return raw.blocks().stream().map(b -> given.get()).toList();
    }
    Language named = names.of(raw.name());
    return languages.of(
        raw.blocks().stream()
            .map(b -> LanguageInName.passage(named, b.text(), b.role(), declared(b)))
            .toList());
  }

  private Language declared(Block block) {
    return given.or(block::declared).orElse(Language.UNDETERMINED);
  }
}
