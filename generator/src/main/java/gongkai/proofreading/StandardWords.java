package gongkai.proofreading;

import gongkai.han.Lexicon;
import gongkai.proofreading.WrongWordings.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The wordings that are wrong in any office ({@code lexicon/wrong-words.tsv}), for a site's own
 * list to be put behind.
 *
 * <p>Only what is certain stands there. Fixed political terms are those of the reports of the 19th
 * and 20th National Congresses and of the Party's constitution; common slips are those of 现代汉语词典
 * and of 第一批异形词整理表 (2001).
 */
public final class StandardWords {
  /** Fixed political terms and common slips. */
  public static final WrongWordings LIST = read();

  private StandardWords() {}

  private static WrongWordings read() {
    Lexicon table = Lexicon.read("wrong-words");
    List<String> wrong = table.column("word");
    List<String> right = table.column("right");
    List<String> butIn = table.column("but-in");
    List<String> why = table.column("why");
    return new WrongWordings(
        IntStream.range(0, wrong.size())
            .mapToObj(i -> new Entry(wrong.get(i), right.get(i), why.get(i), words(butIn.get(i))))
            .toList());
  }

  private static Set<String> words(String field) {
    return field.isEmpty() ? Set.of() : Set.of(field.split(" "));
  }
}
