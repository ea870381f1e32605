package io.cotejo.ingest.files;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.text.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files below a folder, without hidden ones and without folders that hold results. Used once.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final String label;
  private final List<Path> results;

  /** By name, relative to the folder, with {@code /}. */
  private final Map<String, Path> files = new TreeMap<>();

  private final List<PassedOver> passedOver = new ArrayList<>();
  private final List<Diagnostic> closed = new ArrayList<>();

  /**
   * A walk.
   *
   * @param label the folder as the user named it
   * @param results where results of the command under way go
   */
  FolderWalk(Path folder, String label, List<Path> results) {
    this.folder = folder;
    this.label = label;
    this.results = results;
  }

  FolderWalk walk() throws IOException {
    if (OwnResults.isRun(folder)) {
      pass(folder, "holds the results of a run");
    } else {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }
    return this;
  }

  Map<String, Path> files() {
    return files;
  }

  List<PassedOver> passedOver() {
    return passedOver;
  }

  /** What cannot be opened. */
  List<Diagnostic> closed() {
    return closed;
  }

  /** A file or folder of this one, as the user would find it. */
  String label(Path path) {
    String name = name(path);
    return name.isEmpty() ? label : label.isEmpty() ? name : label + "/" + name;
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
      throws IOException {
    if (path.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(path)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (isOf(path, results)) {
      pass(path, "the folder of the results");
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (OwnResults.isRun(path)) {
      pass(path, "holds the results of a run");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
    if (isOf(path, results)) {
      passedOver.add(PassedOver.file(label(path), "is being written"));
    } else if (attributes.isRegularFile() && !isHidden(path)) {
      files.put(name(path), path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (!(e instanceof FileSystemLoopException)) {
      closed.add(Diagnostic.of(label(path), Reasons.of(e)));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isOf(Path path, List<Path> results) throws IOException {
    for (Path result : results) {
      if (Files.exists(result) && Files.isSameFile(path, result)) {
        return true;
      }
    }
    return false;
  }

  private void pass(Path path, String why) {
    passedOver.add(PassedOver.folder(label(path), why, count(path)));
  }

  private static int count(Path path) {
    try (Stream<Path> inside = Files.walk(path)) {
      return (int) inside.filter(Files::isRegularFile).count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
