package io.cotejo.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Passage;
import io.cotejo.format.pairs.BitextReader;
import io.cotejo.format.pairs.BitextSource;
import io.cotejo.format.pairs.ReadPairs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file with pairs that a test wrote. */
public final class GivenFile implements BitextSource {

  private final String name;
  private final byte[] bytes;

  /** A file of some bytes. */
  public GivenFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** A file in UTF-8. */
  public static GivenFile of(String name, String text) {
    return new GivenFile(name, text.getBytes(UTF_8));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** All that it holds. */
  public ReadPairs read(BitextReader reader) throws IOException, InvalidInputException {
    return ReadPairs.of(reader.open(this));
  }

  /** Its pairs. */
  public List<AlignedPair> pairs(BitextReader reader) throws IOException, InvalidInputException {
    return read(reader).pairs();
  }

  /** Both texts of a pair: {@code Hola. | Hello.}; {@code -} for one that is missing. */
  public static String texts(AlignedPair pair) {
    return pair.source().map(Passage::text).orElse("-")
        + " | "
        + pair.target().map(Passage::text).orElse("-");
  }
}
