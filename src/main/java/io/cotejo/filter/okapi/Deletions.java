package io.cotejo.filter.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was deleted in one part of an OpenDocument file and is kept there as tracked changes: not to
 * be translated, since nobody sees it. Not safe to share.
 */
final class Deletions implements HiddenChanges {

  private static final String BEGIN = "<text:tracked-changes text:cotejo=\"";

  private static final Pattern BLOCK =
      Pattern.compile(
          "<text:tracked-changes(?:\\s[^>]*[^>/])?>.*?</text:tracked-changes>", Pattern.DOTALL);

  private static final Pattern PUT =
      Pattern.compile(
          "<text:tracked-changes text:cotejo=\"(\\d+)\"\\s*(?:/>|></text:tracked-changes>)");

  private final List<String> blocks = new ArrayList<>();

  @Override
  public String hidden(String part) {
    return BLOCK
        .matcher(part)
        .replaceAll(
            found -> {
              blocks.add(found.group());
              return BEGIN + (blocks.size() - 1) + "\"/>";
            });
  }

  @Override
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  @Override
  public String shown(String part) {
    int[] seen = new int[1];
    String shown =
        PUT.matcher(part)
            .replaceAll(
                found -> {
                  seen[0]++;
                  return Matcher.quoteReplacement(blocks.get(Integer.parseInt(found.group(1))));
                });
    if (seen[0] != blocks.size()) {
      throw new LostChangeException(blocks.size() - seen[0]);
    }
    return shown;
  }
}
