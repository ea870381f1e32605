package io.cotejo.codec;

import io.cotejo.text.Reasons;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive that may mean harm, read as a whole and within bounds; nothing of it is written to
 * the disk. Immutable.
 */
public final class ZipArchive {

  /** Documents of offices have a hundred or two. */
  static final int MOST_ENTRIES = 20_000;

  /** All entries together, unpacked. */
  static final int MOST_BYTES = 512 << 20;

  /** Mark-up shrinks to a twentieth, lists of zeros to a thousandth. */
  static final int MOST_EXPANSION = 200;

  /** Below this, expansion is harmless. */
  static final int HARMLESS_BYTES = 32 << 20;

  /** Where OpenDocument says which parts are encrypted. */
  private static final String MANIFEST = "META-INF/manifest.xml";

  private static final int BUFFER = 1 << 16;

  /** The bit of an entry's flags that says it is encrypted. */
  private static final int ENCRYPTED = 1;

  private final Map<String, Part> parts;

  private ZipArchive(Map<String, Part> parts) {
    this.parts = parts;
  }

  /** An entry; folders have no bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Part(byte[] bytes, boolean stored, LocalDateTime time) {}

  /** Why an archive cannot be read, in words for people, with what to do. */
  public static final class BrokenZipException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenZipException(String message) {
      super(message);
    }
  }

  /** Whether bytes begin as a zip archive does. */
  public static boolean isOne(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  /** Office's own container, which also holds documents with a password. */
  private static boolean isOld(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == (byte) 0xD0
        && bytes[1] == (byte) 0xCF
        && bytes[2] == 0x11
        && bytes[3] == (byte) 0xE0;
  }

  /**
   * Reads an archive.
   *
   * @throws BrokenZipException if it is broken, encrypted or a bomb
   */
  public static ZipArchive of(byte[] bytes) throws BrokenZipException {
    if (!isOne(bytes)) {
      throw new BrokenZipException(
          isOld(bytes)
              ? "an old Office file, or one with a password; save it as .docx, .pptx or .xlsx"
              : "not what its name says; give it the ending of what it is");
    }
    if (bytes.length > 7 && (bytes[6] & ENCRYPTED) != 0) {
      throw new BrokenZipException("encrypted; save it without a password");
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      read(in, bytes.length, parts);
    } catch (IOException | IllegalArgumentException e) {
      String reason = e instanceof IOException io ? Reasons.of(io) : "names that are no text";
      throw new BrokenZipException(
          reason.contains("encrypted")
              ? "encrypted; save it without a password"
              : "a broken archive (" + reason + "); fetch the file again");
    }
    if (parts.isEmpty()) {
      throw new BrokenZipException("a broken archive (nothing in it); fetch the file again");
    }
    Part manifest = parts.get(MANIFEST);
    if (manifest != null
        && new String(manifest.bytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new BrokenZipException("encrypted; save it without a password");
    }
    return new ZipArchive(parts);
  }

  private static void read(ZipInputStream in, int packed, Map<String, Part> parts)
      throws IOException, BrokenZipException {
    long size = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      byte[] content = content(in, size, packed);
      size += content.length;
      boolean stored = entry.getMethod() == ZipEntry.STORED;
      if (parts.put(entry.getName(), new Part(content, stored, time(entry))) != null) {
        throw new BrokenZipException("two parts of one name in it; save it anew");
      }
      if (parts.size() > MOST_ENTRIES) {
        throw new BrokenZipException("more than " + MOST_ENTRIES + " parts in it; leave it out");
      }
    }
  }

  /** Null if it says none, or one that no clock shows. */
  private static LocalDateTime time(ZipEntry entry) {
    try {
      return entry.getTimeLocal();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static byte[] content(ZipInputStream in, long before, int packed)
      throws IOException, BrokenZipException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      content.write(buffer, 0, n);
      long size = before + content.size();
      if (size > MOST_BYTES) {
        throw new BrokenZipException(
            "larger than " + (MOST_BYTES >> 20) + " MiB when unpacked; split the document");
      }
      if (size > HARMLESS_BYTES && size / MOST_EXPANSION > packed) {
        throw new BrokenZipException(
            "unpacks to more than "
                + MOST_EXPANSION
                + " times its size, as no document does; leave it out");
      }
    }
    return content.toByteArray();
  }

  /** The names of the parts, in their order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** A part; empty if there is none of that name. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name)).map(p -> p.bytes().clone());
  }

  /** The same archive with some parts replaced; their order and packing stay. */
  public ZipArchive with(Map<String, byte[]> changed) {
    Map<String, Part> all = new LinkedHashMap<>(parts);
    changed.forEach(
        (name, bytes) -> {
          Part before = parts.get(name);
          if (before == null) {
            throw new IllegalArgumentException("no such part: " + name);
          }
          if (!Arrays.equals(before.bytes(), bytes)) {
            all.put(name, new Part(bytes.clone(), before.stored(), before.time()));
          }
        });
    return new ZipArchive(all);
  }

  /** As a file; the same parts give the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        out.putNextEntry(entry(part.getKey(), part.getValue()));
        out.write(part.getValue().bytes());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, Part part) {
    ZipEntry entry = new ZipEntry(name);
    if (part.time() != null) {
      entry.setTimeLocal(part.time());
    }
    if (part.stored()) {
      CRC32 crc = new CRC32();
      crc.update(part.bytes());
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(part.bytes().length);
      entry.setCrc(crc.getValue());
    }
    return entry;
  }
}
