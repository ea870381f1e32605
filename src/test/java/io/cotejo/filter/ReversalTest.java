package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files made at random, whose texts are turned round: what comes out is the file that would have
 * been made of the reversed texts.
 */
class ReversalTest {

  private static final int FILES = 300;

  /** A file, and what has to become of it. */
  private static final class Pair {

    private final StringBuilder file = new StringBuilder();
    private final StringBuilder wanted = new StringBuilder();

    Pair kept(String structure) {
      file.append(structure);
      wanted.append(structure);
      return this;
    }

    Pair added(String target) {
      wanted.append(target);
      return this;
    }

    Pair text(String text, UnaryOperator<String> escape) {
      file.append(escape.apply(text));
      wanted.append(escape.apply(new StringBuilder(text).reverse().toString()));
      return this;
    }
  }

  private static final List<String> LETTERS =
      List.of("a", "b", "ñ", "é", "ß", "Ж", "中", "😀", "𝔘", "7", ".", ",", "¿", "(", "'");

  /** Words without white space at the ends; other characters only inside, lest tags move. */
  private static String words(Random random, String more) {
    StringBuilder words = new StringBuilder("x");
    for (int i = random.nextInt(20); i > 0; i--) {
      int chance = random.nextInt(10);
      if (chance == 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      } else if (chance == 1 && !more.isEmpty()) {
        words.append(more.charAt(random.nextInt(more.length())));
      } else {
        words.append(LETTERS.get(random.nextInt(LETTERS.size())));
      }
    }
    return words.append('x').toString();
  }

  private static String markup(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Texts with inline tags around and between them. */
  private static void inline(
      Pair pair, Random random, List<String> alone, List<String> paired, String more) {
    int depth = random.nextInt(3);
    String open = any(random, paired);
    String close = open.replaceFirst("^<([a-z]+).*", "</$1>");
    for (int i = 0; i <= depth; i++) {
      pair.text(words(random, more), ReversalTest::markup);
      pair.kept(open).text(words(random, more), ReversalTest::markup);
      pair.kept(any(random, alone)).text(words(random, more), ReversalTest::markup).kept(close);
    }
  }

  private static final List<String> HTML_ALONE =
      List.of("<img src=\"a.png\">", "<!-- no > -->", "<code>no <b></code>", "<wbr>");

  private static Pair page(Random random) {
    Pair page =
        new Pair().kept("<!DOCTYPE html>\n<html lang=es><script>var a = '<p>x';</script>\n");
    for (int i = random.nextInt(5); i >= 0; i--) {
      String tag = any(random, List.of("p", "li", "td", "h1", "DIV"));
      page.kept("<" + tag + " class='x>y'>\r\n");
      inline(page, random, HTML_ALONE, List.of("<b>", "<a href=\"?a=1&amp;b=2\">", "<i>"), "&<>\"");
      page.kept("\r\n</" + tag + ">\n").kept(any(random, List.of("", "<pre>no</pre>", "<hr/>")));
    }
    return page;
  }

  private static Pair records(Random random) {
    Pair records = new Pair();
    for (int i = random.nextInt(5); i >= 0; i--) {
      records.kept(any(random, List.of("{", "{ \"id\" : 1.50e3 , ", "{\"a\":{\"text\":\"no\"},")));
      records.kept("\"text\": \"");
      for (int line = random.nextInt(3); line >= 0; line--) {
        records.text(words(random, "\"\\&<>"), ReversalTest::json).kept("\\n");
      }
      records.kept(any(random, List.of("\"}\n", "\",\"b\":[\"no\"]}\r\n", "\"}\n\n")));
    }
    return records;
  }

  private static Pair table(Random random) {
    Pair table = new Pair().kept("id\ttext\tno\r\n");
    for (int i = random.nextInt(5); i >= 0; i--) {
      table.kept(i + "\t").text(words(random, "\"\\&<>"), t -> t);
      table.kept(any(random, List.of("\tno\n", "\t\r\n", "\n")));
    }
    return table;
  }

  private static final List<String> XLIFF_ALONE =
      List.of("<x id=\"1\"/>", "<ph id=\"2\">&lt;img/></ph>", "<bx id=\"3\"/>", "<!-- no -->");

  private static Pair xliff(Random random) {
    Pair xliff =
        new Pair().kept("<xliff version='1.2'><file source-language='es' target-language='en'>\n");
    for (int i = random.nextInt(4); i >= 0; i--) {
      Pair source = new Pair();
      inline(
          source, random, XLIFF_ALONE, List.of("<g id=\"a>b\">", "<mrk mtype=\"seg\">"), "&<>\"");
      xliff.kept("<trans-unit id='" + i + "'>\n <source>" + source.file + "</source>");
      xliff.added("\n <target state=\"translated\">" + source.wanted + "</target>");
      xliff.kept("\n <note>no</note></trans-unit>\r\n");
    }
    return xliff.kept("</file></xliff>");
  }

  private static Pair memory(Random random) {
    Pair memory = new Pair().kept("<tmx version=\"1.4\">\n");
    List<String> alone = List.of("<ph x=\"1\">&lt;img></ph>", "<it pos=\"begin\">no</it>", "<ut/>");
    for (int i = random.nextInt(4); i >= 0; i--) {
      Pair source = new Pair();
      inline(source, random, alone, List.of("<hi>", "<hi type=\"b\">"), "&<>\"");
      memory.kept("<tu>\n<tuv xml:lang=\"es\"><seg>" + source.file + "</seg></tuv>");
      memory.added("\n<tuv xml:lang=\"en\"><seg>" + source.wanted + "</seg></tuv>");
      memory.kept("\n</tu>");
    }
    return memory.kept("</tmx>");
  }

  private static Pair subtitles(Random random, boolean web) {
    Pair subtitles = new Pair().kept(web ? "WEBVTT\n\nNOTE no\n\n" : "");
    String time = web ? "00:01.000 --> 00:02.000" : "00:00:01,000 --> 00:00:02,000";
    UnaryOperator<String> escape = web ? ReversalTest::markup : t -> t;
    for (int i = random.nextInt(5); i >= 0; i--) {
      subtitles.kept(i + "\r\n" + time + "\r\n");
      subtitles.kept(any(random, List.of("", "- ")));
      subtitles.text(words(random, web ? "&<>\"" : "&\""), escape).kept("<i>");
      subtitles.text(words(random, web ? "&<>\"" : "&\""), escape).kept("</i>");
      subtitles.kept("\r\n".repeat(1 + random.nextInt(2))).kept("\r\n");
    }
    return subtitles;
  }

  private static Pair text(Random random) {
    Pair text = new Pair();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.kept(any(random, List.of("", "  ", "\t"))).text(words(random, "&<>\"\\"), t -> t);
      text.kept(any(random, List.of("\n\n", "\r\n\r\n", " \n\n\n")));
    }
    return text;
  }

  private static Pair made(String name, Random random) {
    return switch (name) {
      case "a.html" -> page(random);
      case "a.jsonl" -> records(random);
      case "a.tsv" -> table(random);
      case "a.xlf" -> xliff(random);
      case "a.tmx" -> memory(random);
      case "a.srt" -> subtitles(random, false);
      case "a.vtt" -> subtitles(random, true);
      default -> text(random);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.txt", "a.html", "a.jsonl", "a.tsv", "a.xlf", "a.tmx", "a.srt", "a.vtt"})
  void allButTheTextsStaysAsItIs(String name) throws MalformedFileException {
    for (int seed = 0; seed < FILES; seed++) {
      Pair pair = made(name, new Random(seed));
      Merged merged = Sample.of(name, pair.file.toString()).merged(Sample::reversed);

      assertThat(new String(merged.bytes(), StandardCharsets.UTF_8))
          .as("seed " + seed)
          .isEqualTo(pair.wanted.toString());
      assertThat(merged.looseCodes()).isZero();
    }
  }
}
