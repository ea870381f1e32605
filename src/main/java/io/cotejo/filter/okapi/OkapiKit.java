package io.cotejo.filter.okapi;

import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.PackedFilter;
import io.cotejo.filter.okapi.OkapiFormat.Family;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The filters of this room, by the endings of file names. Stateless and thread-safe. */
public final class OkapiKit implements PackedFilter.Kit {

  private final FilterOptions options;

  /** For some languages. */
  public OkapiKit(FilterOptions options) {
    this.options = options;
  }

  @Override
  public Optional<PackedFilter> find(String ending) {
    return OkapiFormat.of(ending)
        .map(
            format ->
                format.family() == Family.TEXT
                    ? new StringsFilter(format, options)
                    : new ArchiveFilter(format, options));
  }

  @Override
  public List<String> endings() {
    return Stream.of(OkapiFormat.values()).map(OkapiFormat::ending).toList();
  }
}
