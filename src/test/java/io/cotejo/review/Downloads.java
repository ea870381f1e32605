package io.cotejo.review;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits for what a browser downloads. */
final class Downloads {

  private static final int PATIENCE_S = 30;

  private Downloads() {}

  /** Waits until a file is there whole: Chromium gives it its name when it is. */
  static void await(Path folder, String name) throws Exception {
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
      while (!Files.exists(folder.resolve(name)) || Files.size(folder.resolve(name)) == 0) {
        if (System.nanoTime() > end) {
          throw new AssertionError(name + " was not downloaded");
        }
        var key = watch.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          key.pollEvents();
          key.reset();
        }
      }
    }
  }
}
