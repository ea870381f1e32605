package io.cotejo.format.check;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.text.Decoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks one of two line-parallel files. */
final class LinePairChecker {

  private static final int MOST = 100;

  private LinePairChecker() {}

  /** Counts the lines; adds what is wrong with them. */
  static int check(InputStream file, String name, List<Diagnostic> problems) throws IOException {
    int found = 0;
    int number = 0;
    try (BufferedReader lines = new BufferedReader(Decoding.reader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() && found < MOST) {
          found++;
          problems.add(
              new Diagnostic(name, number, 0, "is empty; trainers drop it and lose the pairing"));
        }
      }
    }
    return number;
  }
}
