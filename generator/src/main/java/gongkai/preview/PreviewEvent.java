package gongkai.preview;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What happened in a running preview, for the command line to print. */
public sealed interface PreviewEvent {
  /** In the order of {@link Problem}, with warnings. */
  List<Problem> problems();

  /** One sentence on what happened. */
  String summary(Messages messages);

  /** A line per problem, then the summary. */
  default List<String> lines(Messages messages) {
    return Stream.concat(
            problems().stream().sorted().map(messages::line), Stream.of(summary(messages)))
        .toList();
  }

  /** The site was loaded and is what the pages show now. */
  record Loaded(Duration took, List<Problem> problems) implements PreviewEvent {
    public Loaded {
      problems = List.copyOf(problems);
    }

    @Override
    public String summary(Messages messages) {
      return messages.text("preview.loaded", took.toMillis());
    }
  }

  /**
   * Errors kept the site from being loaded.
   *
   * @param shown whether there was a good one before, which stays
   */
  record Refused(Duration took, List<Problem> problems, boolean shown) implements PreviewEvent {
    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public String summary(Messages messages) {
      return messages.text(shown ? "preview.refused" : "preview.refused-first", took.toMillis());
    }
  }

  /**
   * Loading the site or making a page broke off: a broken disk or a bug.
   *
   * @param cause for the bug report; the problem says it in words
   */
  record Broken(Problem problem, Throwable cause) implements PreviewEvent {
    @Override
    public List<Problem> problems() {
      return List.of(problem);
    }

    @Override
    public String summary(Messages messages) {
      return messages.text("preview.broken");
    }
  }
}
