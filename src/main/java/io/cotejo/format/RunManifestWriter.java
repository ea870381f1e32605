package io.cotejo.format;

import io.cotejo.codec.StrictJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code run.json}: indented, keys in alphabetical order, no time stamp, so that equal runs
 * give equal bytes. Stateless and thread-safe.
 */
public final class RunManifestWriter {

  /**
   * Writes a manifest; neither flushes nor closes.
   *
   * @throws IOException if {@code out} does
   */
  public void write(RunManifest manifest, Writer out) throws IOException {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("counts", CountNames.of(manifest.counts()));
    fields.put("inputs", manifest.signature().inputs());
    fields.put("models", manifest.signature().models());
    fields.put("notices", manifest.notices());
    fields.put("options", manifest.signature().options());
    fields.put("version", manifest.signature().version());
    out.write(StrictJson.pretty(fields));
    out.write('\n');
  }
}
