package io.cotejo.ingest.text;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.ingest.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what each block is for: quoted posts by their marks, headings by their shape, and what is
 * left out, with the reason. Stateless and thread-safe.
 */
public final class RoleTagger {

  private static final int MAX_HEADING_WORDS = 14;
  private static final Pattern POST =
      Pattern.compile(
          "pic\\.twitter\\.com/\\w|\\bt\\.co/\\w|[—–-]\\s?[^—]{1,60}\\(@\\w{2,15}\\)|^RT @\\w");

  private static final Pattern SIGNATURE =
      Pattern.compile("(?:pic\\.twitter\\.com/|https?://|[—–]\\s?[^—]{1,60}\\(@\\w{2,15}\\))");

  private final PagePhrases phrases;

  private RoleTagger(PagePhrases phrases) {
    this.phrases = phrases;
  }

  /** A tagger with the phrases of {@code boilerplate.txt}. */
  public static RoleTagger withDefaults() {
    return new RoleTagger(PagePhrases.withDefaults());
  }

  List<Block> tag(List<Block> blocks) {
    LeftOutReason[] reasons = furniture(blocks);
    List<Block> tagged = new ArrayList<>();
    for (int i = 0; i < reasons.length; i++) {
      Block block = blocks.get(i);
      if (isPost(block)) {
        addPost(block.as(Role.POST), tagged);
      } else {
        tagged.add(reasons[i] == null ? block.as(role(block)) : block.leftOut(reasons[i]));
      }
    }
    return tagged;
  }

  /** By block, why it is no text of an article but something around it; null for what is text. */
  public LeftOutReason[] furniture(List<Block> blocks) {
    return new TextFurniture(blocks, phrases).reasons();
  }

  /** A post's picture link, author and date are a block of their own. */
  public static void addPost(Block post, List<Block> tagged) {
    Matcher signature = SIGNATURE.matcher(post.text());
    if (signature.find() && signature.start() > 0) {
      tagged.add(post.part(0, signature.start()));
      tagged.add(post.part(signature.start(), post.text().length()).leftOut(LeftOutReason.CREDITS));
    } else {
      tagged.add(post);
    }
  }

  /** Whether a block is a post of a social network by its marks. */
  public static boolean isPost(Block block) {
    String text = block.text();
    return (text.indexOf('@') >= 0 || text.indexOf('/') >= 0) && POST.matcher(text).find();
  }

  private static Role role(Block block) {
    String text = block.text();
    boolean heading =
        !LineEnd.isTerminated(text)
            && !LineStart.hasBulletSign(text)
            && !block.isRepaired()
            && LineWords.count(text) <= MAX_HEADING_WORDS
            && looksLikeTitle(text);
    return heading ? Role.HEADING : Role.PROSE;
  }

  private static boolean looksLikeTitle(String text) {
    char end = text.charAt(text.length() - 1);
    boolean quoteWithoutStop = end == '”' || end == '"' || end == '»';
    return !LineStart.isLower(text) && !quoteWithoutStop && ",;:".indexOf(end) < 0;
  }
}
