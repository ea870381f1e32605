package io.cotejo.translate.spanish.transfer.verb;

import java.util.Set;

/**
 * An adverb that Spanish has before the verb and English inside the verb group.
 *
 * @param english or nothing
 * @param not whether it negates the verb
 */
record HeldAdverb(String english, boolean not) {

  /** No adverb. */
  static final HeldAdverb NONE = new HeldAdverb("", false);

  private static final Set<String> SUPERLATIVE = Set.of("most", "least");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "am", "can", "could", "must", "should", "may", "will",
          "would", "does", "do", "did", "cannot");
  private static final Set<String> HAVE = Set.of("have", "has", "had");
  private static final String THERE = "there ";

  /**
   * The verb group with the adverb in it.
   *
   * @param perfect whether "have" is an auxiliary in it
   */
  String into(String group, boolean perfect) {
    if (english.isEmpty()) {
      return group;
    }
    if (SUPERLATIVE.contains(english)) {
      return group + " " + english;
    }
    return group.startsWith(THERE)
        ? THERE + inside(group.substring(THERE.length()), perfect)
        : inside(group, perfect);
  }

  /** {@code has not arrived} → has not even arrived; {@code arrives} → never arrives. */
  private String inside(String group, boolean perfect) {
    int end = group.indexOf(' ') < 0 ? group.length() : group.indexOf(' ');
    String first = group.substring(0, end);
    boolean auxiliary = AUXILIARIES.contains(first) || (perfect && HAVE.contains(first));
    if (!auxiliary) {
      return english + " " + group;
    }
    int at = group.startsWith(" not", end) ? end + " not".length() : end;
    return group.substring(0, at) + " " + english + group.substring(at);
  }
}
