package io.cotejo.translate.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class VerbatimStartsTest {

  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "casa",
    "El",
    "5",
    "30",
    "km",
    "%",
    "@",
    "#",
    "&",
    "&amp;",
    ".",
    ",",
    ":",
    "_",
    "-",
    "+",
    "−",
    "/",
    "\\",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "$",
    "!",
    "'",
    "\"",
    "*",
    "~",
    "`",
    "⟦1⟧",
    "http://x.org",
    "www.",
    "a@b.es",
    "H2O",
    "U07.1",
    "v1.2.3",
    "datos.csv",
    "C:\\x",
    "~/x/y",
    "../z",
    "f()",
    "Ctrl+Alt",
    "3.a)",
    "\u00A0",
    "²",
    "½",
    "ñ",
    "“",
    "—",
    "😀",
    "𝐀",
    "Ca(OH)2",
    "ab:cd:ef:01:23:45",
    "name_x",
    "10.1234/abc",
    "12:30:15",
    "°C",
    "\t",
    "mRNA",
    "AT&T"
  };

  /** The plain twin: the pattern at every place. */
  private static List<String> plainly(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Verbatim.ANY.matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + "-" + matcher.end());
    }
    return found;
  }

  private static List<String> byStarts(String text) {
    List<String> found = new ArrayList<>();
    VerbatimStarts starts = new VerbatimStarts(text);
    Matcher matcher = Verbatim.ANY.matcher(text).useTransparentBounds(true);
    for (int at = starts.next(0); at < text.length(); at = starts.next(at)) {
      boolean matches = matcher.region(at, text.length()).lookingAt();
      if (matches) {
        found.add(at + "-" + matcher.end());
      }
      at = matches ? matcher.end() : at + 1;
    }
    return found;
  }

  @Test
  void nothingIsMissed() {
    Random random = new Random(19);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(9); k >= 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(byStarts(text.toString())).as(text.toString()).isEqualTo(plainly(text.toString()));
    }
  }

  @Test
  void wordsAreNotTried() {
    String text =
        "Los 3 barcos de la costa volvieron ayer, con la carga de H2O (y poco más): bien.";
    VerbatimStarts starts = new VerbatimStarts(text);
    List<String> tried = new ArrayList<>();
    for (int at = starts.next(0); at < text.length(); at = starts.next(at + 1)) {
      tried.add(text.substring(at).split(" ", 2)[0]);
    }

    assertThat(tried).containsExactly("3", "H2O");
  }
}
