package io.cotejo.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SpoolTest {

  private static String all(Spool spool) throws IOException {
    try (InputStream in = spool.open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void whatWasAddedIsReadAsOftenAsIsWanted() throws Exception {
    try (Spool spool = new Spool()) {
      spool.add("uno ");
      spool.add(new ByteArrayInputStream("dos ".getBytes(UTF_8)));
      assertThat(all(spool)).isEqualTo("uno dos ");
      spool.add("tres");
      assertThat(all(spool)).isEqualTo("uno dos tres").hasSize((int) spool.length());
      assertThat(all(spool)).isEqualTo("uno dos tres");
    }
  }

  @Test
  void aStretchIsCopiedWithEveryCharacterWhole() throws Exception {
    String long1 = "ñ😀".repeat(50_000);
    try (Spool spool = new Spool()) {
      spool.add("x");
      long start = spool.length();
      spool.add(long1);
      long end = spool.length();
      spool.add("y");
      StringWriter out = new StringWriter();
      spool.copy(start, end, out);
      assertThat(out.toString().equals(long1)).isTrue();
    }
  }
}
