package gongkai.privacy.place;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.Cell;
import gongkai.privacy.word.PlaceWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Towns and counties that are called as a person could be, and what money is spread over: 金华12万元,
 * 常山5万元, or the rows of a table that has no head.
 *
 * <p>A list is of one kind: if one of its names is a place that {@code lexicon/places.tsv} knows,
 * and none has three characters, as most names of persons have, all are places.
 */
public final class Places {
  private static final WordSet KNOWN = Lexicon.read("places").words();

  private static final Pattern SUM =
      Pattern.compile("^[:：]? ?\\d[\\d,.]*余?" + PlaceWords.SUM.any());
  private static final Pattern IN_TEN_THOUSANDS =
      Pattern.compile("^[:：]? ?\\d[\\d,.]*余?" + PlaceWords.LARGE_SUM.any());

  /** Of a row below a table's head. */
  private static final Pattern RULE = Pattern.compile("[-:| ]+");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*[㐀-鿿%]{0,2}");

  private Places() {}

  public static boolean isKnown(String word) {
    return KNOWN.contains(word);
  }

  /** The names of a line without those that are places with a sum behind each. */
  public static List<Span> without(String line, List<Span> names) {
    Set<Span> sums =
        names.stream()
            .filter(name -> hasSum(line, name))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean tenThousands =
        sums.stream().anyMatch(n -> IN_TEN_THOUSANDS.matcher(behind(line, n)).find());
    boolean places = tenThousands && arePlaces(sums.stream().map(n -> word(line, n)).toList());
    return places ? names.stream().filter(name -> !sums.contains(name)).toList() : names;
  }

  private static boolean hasSum(String line, Span name) {
    return SUM.matcher(behind(line, name)).find();
  }

  private static String behind(String line, Span name) {
    return FoldedLine.after(line, name.end(), 16);
  }

  private static String word(String line, Span name) {
    return line.substring(name.start(), name.end());
  }

  private static boolean arePlaces(List<String> words) {
    return words.stream().anyMatch(KNOWN::contains)
        && words.stream().allMatch(word -> word.length() == 2 || KNOWN.contains(word));
  }

  /**
   * Takes the names out of tables of places that have no head.
   *
   * @param names of each line; changed
   */
  public static void takeFrom(List<List<Span>> names, List<String> lines) {
    int i = 0;
    while (i < lines.size()) {
      if (names.get(i).isEmpty() || !isRow(lines.get(i))) {
        i++;
        continue;
      }
      int first = i;
      while (first > 0 && belongs(lines.get(first - 1))) {
        first--;
      }
      int end = i;
      while (end < lines.size() && belongs(lines.get(end))) {
        end++;
      }
      takeFromTable(names.subList(first, end), lines.subList(first, end));
      i = end;
    }
  }

  private static void takeFromTable(List<List<Span>> names, List<String> lines) {
    List<String> found = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      names.get(i).forEach(name -> found.add(word(line, name)));
      if (isRow(line) && !RULE.matcher(line).matches()) {
        List<Cell> row = Cell.in(line, Cell.separator(line));
        if (row.stream().noneMatch(cell -> NUMBER.matcher(cell.text()).matches())) {
          return;
        }
        row.forEach(cell -> cells.add(cell.text()));
      }
    }
    boolean places =
        cells.stream().anyMatch(KNOWN::contains)
            && found.stream().allMatch(word -> word.length() == 2 || KNOWN.contains(word));
    if (places) {
      names.replaceAll(some -> List.of());
    }
  }

  private static boolean belongs(String line) {
    return line.isBlank() || isRow(line);
  }

  private static boolean isRow(String line) {
    return line.indexOf('|') >= 0 || line.indexOf('\t') >= 0;
  }
}
