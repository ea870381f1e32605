package io.cotejo.bitext;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The two letters of ISO 639-1 for the three of ISO 639-2 and 639-3, as the JDK knows them; beside
 * them what it does not know: the codes that libraries use (639-2/B), codes that were withdrawn,
 * and the one language that is meant by most when a group of languages has two letters. Stateless
 * and thread-safe.
 */
final class IsoCodes {

  /** Withdrawn in 1989, which the JDK still lists. */
  private static final Map<String, String> WITHDRAWN =
      Map.of("iw", "he", "in", "id", "ji", "yi", "jw", "jv", "mo", "ro", "sh", "sr");

  /** ISO 639-2/B where it differs from 639-2/T (Library of Congress, ISO 639-2 code list). */
  private static final List<String> BIBLIOGRAPHIC =
      List.of(
          "alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is",
          "mac=mk mao=mi may=ms per=fa rum=ro slo=sk tib=bo wel=cy scr=hr scc=sr");

  /** Members of macrolanguages (ISO 639-3) that stand for the whole. */
  private static final List<String> MEMBERS =
      List.of(
          "cmn=zh arb=ar ekk=et lvs=lv swh=sw zsm=ms pes=fa uzn=uz azj=az khk=mn gug=gn als=sq",
          "pbt=ps plt=mg quz=qu ydd=yi ayr=ay ory=or npi=ne kmr=ku hbs=sr mol=ro");

  private static final Map<String, String> SHORT = shortCodes();

  private IsoCodes() {}

  /** The code in two letters where there is one, else the code itself. */
  static String shortest(String code) {
    return SHORT.getOrDefault(code, code);
  }

  /** All codes that mean a language of two letters, in three; in no order. */
  static List<String> longCodes(String code) {
    return SHORT.entrySet().stream()
        .filter(e -> e.getValue().equals(code) && e.getKey().length() > 2)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>(WITHDRAWN);
    for (String two : Locale.getISOLanguages()) {
      if (!WITHDRAWN.containsKey(two)) {
        codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
    }
    List.of(BIBLIOGRAPHIC, MEMBERS).stream()
        .flatMap(List::stream)
        .flatMap(line -> List.of(line.split(" ")).stream())
        .map(pair -> pair.split("="))
        .forEach(pair -> codes.putIfAbsent(pair[0], pair[1]));
    return Map.copyOf(codes);
  }
}
