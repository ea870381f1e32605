package io.cotejo.score;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that list items begin with: {@code 3.}, {@code (3)}, {@code c)}. Where one side has
 * more items than the other and both count without a gap, the items were numbered again, and an
 * item's label tells nothing of what it says. Stateless and thread-safe.
 */
final class ListLabels {

  private static final Pattern LABEL =
      Pattern.compile("\\s*[(\\[]?(?:(\\d{1,3})|([a-z]))[.)\\]]{1,2}\\s+(?=\\S)");

  private static final int HOLE = -1;

  private ListLabels() {}

  /** Whether both sides count their items without a gap, but not the same number of items. */
  static boolean areRenumbered(List<String> sources, List<String> targets) {
    int first = gapless(sources);
    int second = gapless(targets);
    return first > 0 && second > 0 && first != second;
  }

  /** A text without the label that it begins with. */
  static String behind(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? text.substring(label.end()) : text;
  }

  /** How many labels there are, if each is one more than that before or begins a list. */
  private static int gapless(List<String> texts) {
    int count = 0;
    int before = 0;
    for (String text : texts) {
      Matcher label = LABEL.matcher(text);
      if (label.lookingAt()) {
        int number =
            label.group(1) != null
                ? Integer.parseInt(label.group(1))
                : label.group(2).charAt(0) - 'a' + 1;
        if (number != 1 && number != before + 1) {
          return HOLE;
        }
        before = number;
        count++;
      }
    }
    return count;
  }
}
