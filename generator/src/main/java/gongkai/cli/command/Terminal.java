package gongkai.cli.command;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import java.io.PrintWriter;

/**
 * Where a command writes: results to {@code out}, progress and problems to {@code err}.
 *
 * @param interactive whether a person sees {@code err} as it is written. Java cannot tell, so the
 *     launcher does, with the property {@code gongkai.terminal}
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
  public void problems(Iterable<Problem> problems, Messages messages) {
    problems.forEach(problem -> err.println(messages.line(problem)));
  }
}
