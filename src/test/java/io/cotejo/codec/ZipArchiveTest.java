package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.codec.ZipArchive.BrokenZipException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {

  private static byte[] zip(String... parts) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        out.putNextEntry(new ZipEntry(parts[i]));
        out.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void partsAreReplacedAndTheOthersStay() throws Exception {
    ZipArchive archive = ZipArchive.of(zip("b", "uno", "a/", "", "a/c", "dos"));
    ZipArchive other =
        ZipArchive.of(
            archive.with(Map.of("a/c", "tres".getBytes(StandardCharsets.UTF_8))).toBytes());

    assertThat(other.names()).containsExactly("b", "a/", "a/c");
    assertThat(other.part("b")).hasValue("uno".getBytes(StandardCharsets.UTF_8));
    assertThat(other.part("a/c")).hasValue("tres".getBytes(StandardCharsets.UTF_8));
    assertThat(other.part("d")).isEmpty();
    assertThat(archive.toBytes()).isEqualTo(archive.toBytes());
    assertThatThrownBy(() -> archive.with(Map.of("d", new byte[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNoArchiveSaysWhatItMayBe() {
    assertBroken("Hola".getBytes(StandardCharsets.UTF_8), "not what its name says");
    assertBroken(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
        "an old Office file, or one with a password");
    assertBroken(new byte[] {'P', 'K', 5, 6}, "nothing in it");
  }

  @Test
  void aPasswordOfOpenDocumentIsTold() throws Exception {
    assertBroken(
        zip(
            "content.xml", "\u0001\u0002",
            "META-INF/manifest.xml", "<m:m><m:encryption-data m:checksum=\"x\"/></m:m>"),
        "encrypted; save it without a password");
  }

  @Test
  void tooManyPartsAreRefused() throws Exception {
    String[] parts = new String[2 * (ZipArchive.MOST_ENTRIES + 1)];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "p" + i;
      parts[i + 1] = "";
    }
    assertBroken(zip(parts), "more than 20000 parts in it");
  }

  private static void assertBroken(byte[] bytes, String message) {
    assertThatThrownBy(() -> ZipArchive.of(bytes))
        .isInstanceOf(BrokenZipException.class)
        .hasMessageContaining(message);
  }
}
