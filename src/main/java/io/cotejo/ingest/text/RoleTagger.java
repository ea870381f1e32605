package io.cotejo.ingest.text;

import io.cotejo.bitext.Role;
import io.cotejo.ingest.Block;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what each block is for: quoted posts by their marks, boilerplate by its phrases and its
 * place, headings by their shape. Stateless and thread-safe.
 */
public final class RoleTagger {

  private static final int MAX_HEADING_WORDS = 14;
  private static final int MAX_LINK_WORDS = 12;
  private static final int ANCHOR_WORDS = 20;
  private static final int PHRASE_WINDOW = 400;
  private static final Pattern POST =
      Pattern.compile(
          "pic\\.twitter\\.com/\\w|\\bt\\.co/\\w|[—–-]\\s?[^—]{1,60}\\(@\\w{2,15}\\)|^RT @\\w");

  private static final Pattern SIGNATURE =
      Pattern.compile("(?:pic\\.twitter\\.com/|https?://|[—–]\\s?[^—]{1,60}\\(@\\w{2,15}\\))");

  private final PhraseList phrases;

  private RoleTagger(PhraseList phrases) {
    this.phrases = phrases;
  }

  /** A tagger with the phrases of {@code boilerplate.txt}. */
  public static RoleTagger withDefaults() {
    List<String> lines = Resources.lines("/io/cotejo/ingest/text/boilerplate.txt");
    return new RoleTagger(PhraseList.of(lines.stream().filter(Lines::isContent).toList()));
  }

  List<Block> tag(List<Block> blocks) {
    Role[] roles = blocks.stream().map(this::byItself).toArray(Role[]::new);
    LoadingNotices.mark(blocks, roles);
    int last = lastAnchor(blocks, roles);
    List<Block> tagged = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Role role = roles[i];
      if (i > last && last >= 0 && role != Role.POST && !endsSentence(blocks.get(i).text())) {
        role = Role.BOILERPLATE;
      }
      addTagged(blocks.get(i).as(role), tagged);
    }
    return tagged;
  }

  /** A post's picture link, author and date are a block of their own. */
  public static void addTagged(Block block, List<Block> tagged) {
    Matcher signature = SIGNATURE.matcher(block.text());
    if (block.role() == Role.POST && signature.find() && signature.start() > 0) {
      tagged.add(block.part(0, signature.start(), Role.POST));
      tagged.add(block.part(signature.start(), block.text().length(), Role.BOILERPLATE));
    } else {
      tagged.add(block);
    }
  }

  /** Whether a block is a post of a social network by its marks. */
  public boolean isPost(Block block) {
    String text = block.text();
    return (text.indexOf('@') >= 0 || text.indexOf('/') >= 0) && POST.matcher(text).find();
  }

  /** Whether a block says by its phrases that it is the page's, or says nothing. */
  public boolean isBoilerplate(Block block) {
    return phrases.isIn(head(block.text())) || !LineWords.areIn(block.text());
  }

  private Role byItself(Block block) {
    String text = block.text();
    if (isPost(block)) {
      return Role.POST;
    }
    if (isBoilerplate(block)) {
      return Role.BOILERPLATE;
    }
    if (LineEnd.isTerminated(text)) {
      return Role.PROSE;
    }
    int words = LineWords.count(text);
    if (LineStart.hasBulletSign(text) && words <= MAX_LINK_WORDS) {
      return Role.BOILERPLATE;
    }
    if (!block.isRepaired() && words <= MAX_HEADING_WORDS && looksLikeTitle(text)) {
      return Role.HEADING;
    }
    return Role.PROSE;
  }

  private static boolean looksLikeTitle(String text) {
    char end = text.charAt(text.length() - 1);
    boolean quoteWithoutStop = end == '”' || end == '"' || end == '»';
    return !LineStart.isLower(text) && !quoteWithoutStop && ",;:".indexOf(end) < 0;
  }

  /** The last block that is surely running text; what hangs below it is the page's. */
  private static int lastAnchor(List<Block> blocks, Role[] roles) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      String text = blocks.get(i).text();
      if (roles[i] == Role.PROSE
          && !LineStart.isBullet(text)
          && LineWords.count(text) >= ANCHOR_WORDS) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsSentence(String text) {
    return LineEnd.isTerminated(text) && !text.endsWith("?");
  }

  private static String head(String text) {
    return text.length() <= PHRASE_WINDOW ? text : text.substring(0, PHRASE_WINDOW);
  }
}
