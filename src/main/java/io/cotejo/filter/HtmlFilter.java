package io.cotejo.filter;

import java.util.List;

/** Pages: tags stay where they are. Stateless and thread-safe. */
final class HtmlFilter implements FileFilter {

  @Override
  public List<Segment> extract(FileText file) {
    return new HtmlWalk(file.text()).segments();
  }
}
