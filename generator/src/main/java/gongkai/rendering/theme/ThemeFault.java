package gongkai.rendering.theme;

import gongkai.diagnostic.Problem;

/**
 * Thrown while a page is being written, when its template is at fault. Pages are written by several
 * threads at once, deep within the publisher; whoever started the build turns this into its
 * problem.
 */
public final class ThemeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ThemeFault(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
