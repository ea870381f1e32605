package io.cotejo.format.pairs;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the texts of a table stand.
 *
 * @param source number of the column of the sources
 * @param target number of the column of the targets
 * @param direction their languages
 * @param own the names of the columns in a table that Cotejo wrote; none in others
 * @param hasHeader whether the first row is none
 */
record TableColumns(
    int source, int target, Direction direction, List<String> own, boolean hasHeader) {

  /** What a column of numbers is called often, and what is a language's code, too. */
  private static final Set<String> NUMBERS = Set.of("id", "no", "nr", "ts");

  /** Copies the list. */
  TableColumns {
    own = List.copyOf(own);
  }

  /** The number of one of Cotejo's own columns; -1 if there is none. */
  int of(String name) {
    return own.indexOf(name);
  }

  /**
   * Looks for the columns.
   *
   * @param path the file as the user named it
   * @param line of the first row
   * @param first the first row
   * @param asked which languages are meant
   * @throws InvalidInputException if there are no two columns of texts, or more than two
   */
  static TableColumns find(String path, int line, List<String> first, Languages asked)
      throws InvalidInputException {
    if (BeadTable.isHeader(first)) {
      return new TableColumns(
          first.indexOf("source_text"), first.indexOf("target_text"), usual(asked), first, true);
    }
    List<Heading> headings = headings(first);
    Optional<TableColumns> found = byLanguages(path, headings, asked);
    if (found.isEmpty()) {
      found = byRoles(headings, asked);
    }
    if (found.isEmpty() && first.size() == 2) {
      found = Optional.of(new TableColumns(0, 1, usual(asked), List.of(), false));
    }
    return found.orElseThrow(
        () ->
            new InvalidInputException(
                new Diagnostic(
                    path,
                    line,
                    0,
                    "no table of pairs; name two columns source and target, or have only two")));
  }

  /** Whether cells are headings of pairs rather than texts. */
  static boolean isHeader(List<String> cells, Languages asked) {
    List<Heading> headings = headings(cells);
    long languages = headings.stream().flatMap(h -> h.language().stream()).distinct().count();
    return BeadTable.isHeader(cells) || languages > 1 || byRoles(headings, asked).isPresent();
  }

  private static Direction usual(Languages asked) {
    Language source = asked.source().orElse(Language.SPANISH);
    Language target = asked.target().orElse(Language.ENGLISH);
    return source.equals(target) ? new Direction(target, source) : new Direction(source, target);
  }

  private static List<Heading> headings(List<String> first) {
    List<Heading> headings = new ArrayList<>();
    for (String cell : first) {
      Heading heading = Heading.of(cell);
      boolean number =
          first.size() > 2 && heading.isCode() && NUMBERS.contains(LanguageNames.plain(cell));
      headings.add(number || Heading.looksLikeText(cell) ? Heading.of("") : heading);
    }
    return headings;
  }

  /** Two columns that name two languages, or those that are asked for. */
  private static Optional<TableColumns> byLanguages(
      String path, List<Heading> headings, Languages asked) throws InvalidInputException {
    List<ReadUnit.Part> named =
        headings.stream()
            .map(h -> new ReadUnit.Part("", h.language().orElse(Language.UNDETERMINED), "text"))
            .toList();
    LanguageCensus census = new LanguageCensus();
    List<Language> languages = named.stream().map(ReadUnit.Part::language).toList();
    census.add(Language.UNDETERMINED, languages);
    long different =
        languages.stream().filter(l -> !l.equals(Language.UNDETERMINED)).distinct().count();
    if (different < 2) {
      return Optional.empty();
    }
    Direction direction = census.decide(path, asked, declared(headings, languages));
    int source = direction.source(named);
    int target = direction.target(named);
    if (source < 0 || target < 0) {
      throw new InvalidInputException(
          Diagnostic.of(
              path,
              "its columns are in "
                  + languages.stream()
                      .filter(l -> !l.equals(Language.UNDETERMINED))
                      .map(Language::tag)
                      .collect(Collectors.joining(", "))
                  + "; say by -s and -t which two are meant"));
    }
    return Optional.of(new TableColumns(source, target, direction, List.of(), true));
  }

  /** The language of the column that is called the source, too; else what Cotejo translates. */
  private static Language declared(List<Heading> headings, List<Language> languages) {
    boolean usual =
        languages.stream().anyMatch(Language.SPANISH::isSameBut)
            && languages.stream().anyMatch(Language.ENGLISH::isSameBut);
    return headings.stream()
        .filter(h -> !h.sourceOf().isEmpty())
        .flatMap(h -> h.language().stream())
        .findFirst()
        .orElse(usual ? Language.SPANISH : Language.UNDETERMINED);
  }

  private static Optional<TableColumns> byRoles(List<Heading> headings, Languages asked) {
    for (int source = 0; source < headings.size(); source++) {
      Heading from = headings.get(source);
      OptionalInt target =
          IntStream.range(0, headings.size()).filter(k -> from.faces(headings.get(k))).findFirst();
      if (target.isPresent()) {
        return Optional.of(
            new TableColumns(source, target.getAsInt(), usual(asked), List.of(), true));
      }
    }
    return Optional.empty();
  }
}
