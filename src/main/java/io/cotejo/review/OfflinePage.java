package io.cotejo.review;

import io.cotejo.text.Sha256;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The page as one file that needs no server and no network: the same modules in one script, the
 * data beside it. Its content security policy allows this script and this style sheet by their
 * hashes and nothing else. Stateless and thread-safe.
 */
public final class OfflinePage {

  private OfflinePage() {}

  /**
   * Writes the file.
   *
   * @param review what is shown
   * @param out where to; should encode as UTF-8
   * @throws IOException if {@code out} does
   */
  public static void write(Review review, Writer out) throws IOException {
    String script = PageModules.joined();
    writeHead(PageFiles.css(), script, out);
    out.write("<script type=\"application/json\" id=\"data\">");
    PageData data = new PageData(review);
    List<String> log = data.log();
    data.write(Base.of(log), log, new ScriptWriter(out));
    out.write("</script>\n<script type=\"module\">" + script + "</script>\n</body>\n</html>\n");
  }

  private static void writeHead(String css, String script, Writer out) throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        """);
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.write("default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; ");
    out.write("script-src " + new Sha256().add(script).policySource());
    out.write("; style-src " + new Sha256().add(css).policySource() + "\">");
    out.write(
        """

        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>Cotejo: review</title>
        <link rel="icon" href="data:,">
        """);
    out.write("<style>" + css + "</style>\n</head>\n<body><p class=\"empty\">Loading …</p>\n");
  }

  /** JSON that cannot end the script it stands in. */
  private static final class ScriptWriter extends FilterWriter {

    ScriptWriter(Writer out) {
      super(out);
    }

    @Override
    public void write(int unit) throws IOException {
      if (unit == '<') {
        out.write("\\u003c");
      } else {
        out.write(unit);
      }
    }

    @Override
    public void write(char[] units, int start, int length) throws IOException {
      write(new String(units, start, length));
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
      out.write(text.substring(start, start + length).replace("<", "\\u003c"));
    }
  }
}
