package io.cotejo.filter.okapi;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.codec.ZipArchive;
import io.cotejo.codec.ZipArchive.BrokenZipException;
import io.cotejo.filter.FileText;
import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.PackedFilter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Documents that are archives of XML. Stateless and thread-safe. */
final class ArchiveFilter implements PackedFilter {

  private final OkapiFormat format;
  private final FilterOptions options;

  ArchiveFilter(OkapiFormat format, FilterOptions options) {
    this.format = format;
    this.options = options;
  }

  @Override
  public Unpacked open(String label, byte[] bytes) throws MalformedFileException {
    ZipArchive archive = archive(label, bytes);
    new XmlParts(label).check(archive);
    UnitSegments segments = new UnitSegments(format);
    Packed packed =
        new Packed(format, archive, options.sources().get(0).code(), options.target().code());
    try {
      packed.each(segments::add);
    } catch (LostChangeException e) {
      throw refused(label, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw refused(label, Failure.reason(format, e));
    }
    FileText text = new FileText(label, segments.text(), StandardCharsets.UTF_8, false, List.of());
    return new Unpacked(
        text, segments.segments(), new ArchiveMerge(bytes, packed, segments), notice(archive));
  }

  private ZipArchive archive(String label, byte[] bytes) throws MalformedFileException {
    if (!ZipArchive.isOne(bytes)) {
      throw refused(label, "not " + format.noun() + ", or one with a password; save it anew");
    }
    try {
      ZipArchive archive = ZipArchive.of(bytes);
      if (!archive.names().contains(format.mainPart())) {
        throw refused(label, "not " + format.noun() + "; give it the ending of what it is");
      }
      return archive;
    } catch (BrokenZipException e) {
      throw refused(label, e.getMessage());
    }
  }

  private static Optional<String> notice(ZipArchive archive) {
    boolean macros =
        archive.names().stream()
            .anyMatch(n -> n.endsWith("vbaProject.bin") || n.startsWith("Basic/"));
    return macros ? Optional.of("macros in it, which were kept and not run") : Optional.empty();
  }

  private static MalformedFileException refused(String label, String message) {
    return new MalformedFileException(Diagnostic.of(label, message));
  }
}
