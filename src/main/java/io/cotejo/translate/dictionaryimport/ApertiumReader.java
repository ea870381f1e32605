package io.cotejo.translate.dictionaryimport;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bilingual dictionary of Apertium: {@code lt-print} tells the transitions of a compiled one,
 * {@code lt-expand} the entries of a plain one. Words of closed classes are left out, since
 * Apertium's rules know more of them than the dictionary says.
 */
final class ApertiumReader {

  /** {@code llevar# a cabo<vblex>}: the lemma, the part of speech, what else there is. */
  private static final Pattern SIDE = Pattern.compile("([^<>]+)<([a-z]+)>((?:<[^<>]+>)*)");

  /** Both ways, or from left to right only; {@code :<:} is for the other direction. */
  private static final Pattern ENTRY = Pattern.compile("(.+?[^:]):(>:)?([^:<].*)");

  private static final Map<String, String> TAGS =
      Map.of("n", "n", "np", "np", "adj", "adj", "adv", "adv", "vblex", "v");

  private ApertiumReader() {}

  static void read(String label, Path file, DictionaryFormat.Words words)
      throws IOException, InvalidInputException {
    boolean plain = file.toString().endsWith(".dix");
    String tool = plain ? "lt-expand" : "lt-print";
    Process process = start(label, tool, file);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (plain) {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          addEntry(line, words);
        }
      } else {
        Transducer transducer = new Transducer(label, (from, to) -> add(from, to, words));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
          transducer.line(line);
        }
        transducer.end();
      }
      if (process.waitFor() != 0) {
        throw new InvalidInputException(Diagnostic.of(label, tool + " cannot read it"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while " + tool + " was reading " + label, e);
    } finally {
      process.destroy();
    }
  }

  private static Process start(String label, String tool, Path file)
      throws InvalidInputException, IOException {
    if (!Files.isReadable(file)) {
      throw new NoSuchFileException(label);
    }
    try {
      return new ProcessBuilder(tool, file.toAbsolutePath().toString())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      InvalidInputException missing =
          new InvalidInputException(
              Diagnostic.of(label, "needs " + tool + "; install lttoolbox (lttoolbox-dev)"));
      missing.initCause(e);
      throw missing;
    }
  }

  private static void addEntry(String line, DictionaryFormat.Words words) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      add(entry.group(1), entry.group(3), words);
    }
  }

  /** Adds an entry whose sides are the same part of speech. */
  static void add(String from, String to, DictionaryFormat.Words words) {
    Matcher left = SIDE.matcher(from);
    Matcher right = SIDE.matcher(to);
    if (left.matches() && right.matches() && left.group(2).equals(right.group(2))) {
      String tag = TAGS.get(left.group(2));
      if (tag != null) {
        words.add(lemma(left), tag.equals("n") ? gender(left.group(3)) : tag, lemma(right));
      }
    }
  }

  /** The mark stands where a verb is inflected. */
  private static String lemma(Matcher side) {
    return side.group(1).replace("#", "").replace('_', ' ');
  }

  /** Gender of a noun; both genders say nothing, since they need not mean a person. */
  private static String gender(String tags) {
    return tags.startsWith("<m>") ? "n.m" : tags.startsWith("<f>") ? "n.f" : "n";
  }
}
