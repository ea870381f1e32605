package io.cotejo.pipeline;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Notice;
import io.cotejo.filter.Merged;
import io.cotejo.filter.Position;
import io.cotejo.filter.Translation;
import io.cotejo.pipeline.FileTranslation.Review;
import io.cotejo.pipeline.FileTranslation.Reviewer;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.TranslationResult.Failed;
import io.cotejo.translate.TranslationResult.Translated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts translations into files, and counts and reports what became of them. Used by one thread. */
final class FileTally {

  private final Reviewer reviewer;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int files;
  private long translated;
  private final List<LeftOutLine> left = new ArrayList<>();
  private long failed;
  private long loose;
  private Optional<TranslationException> failure = Optional.empty();

  FileTally(Reviewer reviewer) {
    this.reviewer = reviewer;
  }

  /** To be added to. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** A file with its translations. */
  byte[] merged(FileDraft draft, PlacedAnswers<FileDraft.Sentence> answers) throws IOException {
    Position place = new Position(draft.file().text());
    List<Translation> translations = new ArrayList<>();
    for (FileDraft.Cut cut : draft.cuts()) {
      translation(draft, cut, answers, place).ifPresent(translations::add);
    }
    Merged merged = draft.filter().merge(draft.file(), translations);
    note(draft, merged);
    return merged.bytes();
  }

  private Optional<Translation> translation(
      FileDraft draft, FileDraft.Cut cut, PlacedAnswers<FileDraft.Sentence> answers, Position place)
      throws IOException {
    List<Translation.Part> parts = new ArrayList<>();
    leave(draft, cut, place);
    for (FileDraft.Sentence sentence : cut.sentences()) {
      String text = sentence.text();
      int line = place.to(cut.segment().inFile(sentence.span()).start()).line();
      Optional<MemoryMatch> offer = answers.of(sentence).offer();
      TranslationResult result = answers.of(sentence).result().orElse(null);
      if (result instanceof Translated done) {
        if (!done.isWorthless()) {
          parts.add(new Translation.Part(sentence.span(), done.text(), !done.doubts().isEmpty()));
        }
        doubt(draft, line, text, done, offer);
      } else if (result instanceof Failed no) {
        failure = failure.or(() -> Optional.of(no.cause()));
        reviewer.review(
            new Review(draft.input(), line, text, "", Set.of(), Optional.of(no.cause()), offer));
      }
    }
    int wanted = cut.sentences().size();
    boolean kept = parts.size() == wanted || !cut.segment().hasTarget();
    translated += kept ? parts.size() : 0;
    failed += kept ? wanted - parts.size() : wanted;
    return kept ? Optional.of(new Translation(cut.segment(), parts)) : Optional.empty();
  }

  private void leave(FileDraft draft, FileDraft.Cut cut, Position place) {
    for (FileDraft.Left out : cut.left()) {
      int line = place.to(cut.segment().inFile(out.span()).start()).line();
      String text = out.span().of(cut.segment().text());
      left.add(new LeftOutLine(draft.input().label(), line, out.reason(), text));
    }
  }

  private void doubt(
      FileDraft draft, int line, String text, Translated done, Optional<MemoryMatch> offer)
      throws IOException {
    if (!done.doubts().isEmpty() || offer.isPresent()) {
      reviewer.review(
          new Review(
              draft.input(), line, text, done.text(), done.doubts(), Optional.empty(), offer));
    }
  }

  private void note(FileDraft draft, Merged merged) {
    files++;
    draft.notice().ifPresent(notices::add);
    loose += merged.looseCodes();
    translated -= merged.unwritable();
    failed += merged.unwritable();
    if (merged.unwritable() > 0) {
      problems.add(
          Diagnostic.of(
              draft.input().label(),
              merged.unwritable()
                  + " translations do not fit into "
                  + draft.file().charset().name()
                  + " and were left out; convert the file to UTF-8"));
    }
  }

  FileTranslation.Summary summary(Counts.Translations counts) {
    return new FileTranslation.Summary(
        files, translated, left, failed, loose, problems, notices, failure, counts);
  }
}
