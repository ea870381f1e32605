package io.cotejo.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether codes in another order still nest: what they open and close between them, and what
 * they leave to the text around them, is the same.
 */
final class CodeOrder {

  private CodeOrder() {}

  static boolean nests(List<Code> before, List<Code> after) {
    Optional<List<Code>> wanted = left(before);
    // Pairs that cross already are not to be judged.
    return wanted.isPresent() ? left(after).equals(wanted) : after.equals(before);
  }

  /** The halves whose other half stands elsewhere; empty if two pairs cross. */
  private static Optional<List<Code>> left(List<Code> codes) {
    Set<Integer> opened = new HashSet<>();
    codes.stream().filter(c -> c.kind() == Code.Kind.OPEN).forEach(c -> opened.add(c.partner()));
    List<Code> left = new ArrayList<>();
    for (Code code : codes) {
      if (code.kind() == Code.Kind.OPEN) {
        left.add(code);
      } else if (code.kind() == Code.Kind.CLOSE && !opened.contains(code.partner())) {
        left.add(code);
      } else if (code.kind() == Code.Kind.CLOSE) {
        Code last = left.isEmpty() ? code : left.remove(left.size() - 1);
        if (last.kind() != Code.Kind.OPEN || last.partner() != code.partner()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(left);
  }
}
