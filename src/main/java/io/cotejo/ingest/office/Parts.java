package io.cotejo.ingest.office;

import io.cotejo.codec.ZipArchive;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a document that is an archive.
 *
 * @param archive as it was read
 */
record Parts(ZipArchive archive) {

  boolean has(String name) {
    return archive.names().contains(name);
  }

  /** Names that begin so, in their order. */
  List<String> under(String prefix, String suffix) {
    return archive.names().stream()
        .filter(n -> n.startsWith(prefix) && n.endsWith(suffix))
        .sorted()
        .toList();
  }

  /**
   * Walks over a part; over none if there is none of that name.
   *
   * @throws BrokenPartException if it cannot be read; its name is in it
   */
  void walk(String name, Set<String> skipped, OfficeXml.Handler handler)
      throws BrokenPartException {
    if (!has(name)) {
      return;
    }
    try {
      OfficeXml.walk(archive.part(name).orElseThrow(), skipped, handler);
    } catch (BrokenPartException e) {
      throw new BrokenPartException(name + " in it " + e.getMessage());
    }
  }

  /** The parts that a part of an Office file refers to, by their ids. */
  Map<String, String> relations(String name) throws BrokenPartException {
    int slash = name.lastIndexOf('/') + 1;
    String relations = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    Map<String, String> targets = new LinkedHashMap<>();
    walk(
        relations,
        Set.of(),
        (element, attribute) -> {
          String target = attribute.apply("Target");
          if (target != null && !"External".equals(attribute.apply("TargetMode"))) {
            targets.put(attribute.apply("Id"), resolved(name, target));
          }
        });
    return targets;
  }

  /** A name as it stands in a part; if it is no address, a name that no part has. */
  static String resolved(String from, String to) {
    try {
      return URI.create("zip:/" + from).resolve(to).getPath().substring(1);
    } catch (IllegalArgumentException | NullPointerException e) {
      return "";
    }
  }

  /** The targets in the order of ids. */
  static List<String> ordered(Map<String, String> relations, List<String> ids) {
    List<String> targets = new ArrayList<>();
    for (String id : ids) {
      if (relations.containsKey(id)) {
        targets.add(relations.get(id));
      }
    }
    return targets;
  }
}
