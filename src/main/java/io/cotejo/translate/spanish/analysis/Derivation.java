package io.cotejo.translate.spanish.analysis;

import io.cotejo.translate.spanish.lexicon.Lexicon;
import io.cotejo.translate.spanish.model.Accents;
import io.cotejo.translate.spanish.model.Analysis;
import io.cotejo.translate.spanish.model.Entry;
import io.cotejo.translate.spanish.model.EntryTag;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words made from words of the lexicon: superlatives in {@code -ísimo}, diminutives, and prefixes.
 * Asked only when a form is not found otherwise. Thread-safe.
 */
final class Derivation {

  private static final List<String> DIMINUTIVES =
      List.of("cito", "cita", "citos", "citas", "ito", "ita", "itos", "itas", "illo", "illa");
  private static final int SHORTEST_BASE = 4;

  /** English prefixes by Spanish ones, the longest first where one begins with another. */
  private static final List<Map.Entry<String, String>> PREFIXES =
      List.of(
          Map.entry("anti", "anti-"),
          Map.entry("auto", "self-"),
          Map.entry("bi", "bi"),
          Map.entry("ciber", "cyber"),
          Map.entry("contra", "counter-"),
          Map.entry("co", "co-"),
          Map.entry("des", "de-"),
          Map.entry("ex", "former "),
          Map.entry("extra", "extra-"),
          Map.entry("hiper", "hyper"),
          Map.entry("infra", "infra"),
          Map.entry("inter", "inter"),
          Map.entry("in", "in"),
          Map.entry("macro", "macro"),
          Map.entry("mega", "mega"),
          Map.entry("micro", "micro"),
          Map.entry("mini", "mini"),
          Map.entry("multi", "multi"),
          Map.entry("neo", "neo"),
          Map.entry("neuro", "neuro"),
          Map.entry("pluri", "multi"),
          Map.entry("poli", "poly"),
          Map.entry("post", "post-"),
          Map.entry("pos", "post-"),
          Map.entry("pre", "pre-"),
          Map.entry("pro", "pro-"),
          Map.entry("pseudo", "pseudo-"),
          Map.entry("re", "re-"),
          Map.entry("semi", "semi-"),
          Map.entry("sobre", "over"),
          Map.entry("socio", "socio-"),
          Map.entry("sub", "sub"),
          Map.entry("super", "super"),
          Map.entry("tele", "tele"),
          Map.entry("trans", "trans"),
          Map.entry("ultra", "ultra-"),
          Map.entry("vice", "vice "));

  private final Lexicon lexicon;
  private final Nominals nominals;

  Derivation(Lexicon lexicon, Nominals nominals) {
    this.lexicon = lexicon;
    this.nominals = nominals;
  }

  /** The readings of a form, in lower case; empty if it is not made from a word of the lexicon. */
  List<Analysis> analyze(String form) {
    List<Analysis> found = new ArrayList<>();
    addSuperlative(form, found);
    if (found.isEmpty()) {
      addPrefixed(form, found);
    }
    if (found.isEmpty()) {
      addDiminutive(form, found);
    }
    return found;
  }

  /** {@code carísimos} → very expensive. */
  private void addSuperlative(String form, List<Analysis> found) {
    int at = form.lastIndexOf("ísim");
    if (at < 2 || form.length() - at > 6) {
      return;
    }
    for (String stem : withAccents(form.substring(0, at))) {
      for (Analysis adjective : bases(stem, "o")) {
        if (adjective.tag() == PartOfSpeech.ADJECTIVE) {
          String english = "very " + adjective.entry().translation();
          Entry entry = new Entry(form, EntryTag.of("adj"), List.of(english));
          found.add(Analysis.of(entry, PartOfSpeech.ADJECTIVE, form.endsWith("s")));
          return;
        }
      }
    }
  }

  /** A stem and what it may have been before the suffix took its accent: {@code rapid, rápid}. */
  private static List<String> withAccents(String stem) {
    List<String> stems = new ArrayList<>();
    stems.add(stem);
    for (int i = 0; i < stem.length(); i++) {
      Accents.on(stem, i).ifPresent(stems::add);
    }
    return stems;
  }

  /** {@code casitas} → little houses. */
  private void addDiminutive(String form, List<Analysis> found) {
    for (String suffix : DIMINUTIVES) {
      int at = form.length() - suffix.length();
      if (at < 3 || !form.endsWith(suffix)) {
        continue;
      }
      String gender = suffix.contains("a") ? "a" : "o";
      for (Analysis noun : bases(form.substring(0, at), gender)) {
        if (noun.tag() == PartOfSpeech.NOUN) {
          String english = "little " + noun.entry().translation();
          Entry entry = new Entry(form, noun.entry().tag(), List.of(english));
          found.add(Analysis.of(entry, PartOfSpeech.NOUN, form.endsWith("s")));
          return;
        }
      }
    }
  }

  /** {@code exministros} → former ministers. */
  private void addPrefixed(String form, List<Analysis> found) {
    for (Map.Entry<String, String> prefix : PREFIXES) {
      String spanish = prefix.getKey();
      if (form.startsWith(spanish) && form.length() >= spanish.length() + SHORTEST_BASE) {
        for (Analysis base : readings(withoutPrefix(form, spanish.length()))) {
          String english = prefix.getValue() + base.entry().translation();
          Entry entry = new Entry(form, base.entry().tag(), List.of(english));
          found.add(base.as(entry));
        }
        if (!found.isEmpty()) {
          return;
        }
      }
    }
  }

  /** {@code antirrobo}: an r after the prefix was doubled. */
  private static String withoutPrefix(String form, int length) {
    int from = form.charAt(length) == '-' || form.startsWith("rr", length) ? length + 1 : length;
    return form.substring(from);
  }

  private List<Analysis> bases(String stem, String gender) {
    List<Analysis> bases = new ArrayList<>();
    for (String end : List.of(gender, "", "e", "o", "a")) {
      bases.addAll(readings(stem + end));
    }
    if (stem.endsWith("qu")) {
      bases.addAll(readings(stem.substring(0, stem.length() - 2) + "c" + gender));
    } else if (stem.endsWith("gu")) {
      bases.addAll(readings(stem.substring(0, stem.length() - 1) + gender));
    } else if (stem.endsWith("c")) {
      bases.addAll(readings(stem.substring(0, stem.length() - 1) + "z"));
    }
    return bases;
  }

  /** Nominal readings only: verbs are not prefixed, since their meaning changes. */
  private List<Analysis> readings(String form) {
    List<Analysis> readings = new ArrayList<>();
    for (Entry entry : lexicon.entries(form)) {
      if (Nominals.isInflected(entry) && !entry.is(WordKind.NAME)) {
        readings.add(Analysis.of(entry));
      }
    }
    readings.addAll(nominals.analyze(form));
    return readings;
  }
}
