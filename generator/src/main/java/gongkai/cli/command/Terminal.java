package gongkai.cli.command;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a command writes: results to {@code out}, progress and problems to {@code err}.
 *
 * @param interactive whether a person sees {@code err} as it is written. Java cannot tell, so the
 *     launcher does, with the property {@code gongkai.terminal}
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
  /** So many problems of one kind in one file are printed; formats for programs have all. */
  private static final int SHOWN = 100;

  public void problems(Iterable<Problem> problems, Messages messages) {
    problems(problems, messages, err);
  }

  /** The same, to where results go. */
  public static void problems(Iterable<Problem> problems, Messages messages, PrintWriter out) {
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Problem problem : problems) {
      int number = told.merge(problem.place().path() + "\n" + problem.code(), 1, Integer::sum);
      if (number <= SHOWN) {
        out.println(messages.line(problem));
      }
    }
    told.forEach(
        (kind, number) -> {
          if (number > SHOWN) {
            String path = kind.substring(0, kind.indexOf('\n'));
            String code = kind.substring(kind.indexOf('\n') + 1);
            out.println(messages.text("problems.more", number - SHOWN, path, code));
          }
        });
  }
}
