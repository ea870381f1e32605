package io.cotejo.translate.guard;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import io.cotejo.translate.guard.Verbatim.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Guards texts on their way out and looks at answers on their way in. Thread-safe. */
public final class Guard {

  /** Lets everything through as it is. */
  public static final Guard NONE = new Guard(Optional.empty(), Optional.empty());

  private final Optional<Protection> protection;
  private final Optional<Sanity> sanity;

  private Guard(Optional<Protection> protection, Optional<Sanity> sanity) {
    this.protection = protection;
    this.sanity = sanity;
  }

  /**
   * A guard.
   *
   * @param keep words and phrases that are not translated
   * @param glossary translations by term
   * @param detector tells the language of a text; empty not to check it; thread-safe
   */
  public static Guard of(
      List<String> keep,
      Map<String, String> glossary,
      Optional<Function<String, Language>> detector) {
    return new Guard(
        Optional.of(new Protection(keep, glossary)), Optional.of(new Sanity(detector)));
  }

  /**
   * A text as it is to be sent.
   *
   * @param heedsGlossary whether the engine is given the terms, so that they need no placeholder
   * @param keepsVerbatim whether the engine itself leaves addresses and the like alone
   */
  public Guarded guard(String text, boolean heedsGlossary, boolean keepsVerbatim) {
    return protection
        .map(
            p ->
                p.guard(
                    text,
                    heedsGlossary,
                    f -> f.kind() == Kind.CODE || (f.kind() != Kind.WORD && !keepsVerbatim)))
        .orElseGet(() -> Guarded.none(text));
  }

  /**
   * The same text once more, with placeholders for the codes, too, that an engine was given as they
   * are and lost.
   */
  public Guarded guardCodes(String text, boolean heedsGlossary, boolean keepsVerbatim) {
    return protection
        .map(p -> p.guard(text, heedsGlossary, f -> f.kind() != Kind.QUANTITY || !keepsVerbatim))
        .orElseGet(() -> Guarded.none(text));
  }

  /**
   * Why people should look at a translation before they trust it.
   *
   * @param lasting what is to stand in it as it stands in the text ({@link Guarded#lasting})
   */
  public Set<Doubt> doubts(String text, List<String> lasting, String translation, Language target) {
    return sanity.map(s -> s.doubts(text, lasting, translation, target)).orElse(Set.of());
  }
}
