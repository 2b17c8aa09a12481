package gongkai.content.writing;

import gongkai.content.field.FrontMatter;
import gongkai.content.writing.SpliceCuts.Cut;
import gongkai.content.yaml.FrontMatterSpans;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts decisions into the front matter of a file. Nothing is written anew: only the signs of what
 * was decided are replaced, and every other byte stays as it is, whatever line ends, quotes,
 * brackets and comments people use.
 *
 * <p>What comes out is read again. Where it does not say exactly what was decided, because the
 * place is written in a way that is not known here, nothing is changed and the place is named.
 */
public final class Splice {
  /** Lines of a file with front matter that are neither YAML nor text: two fences. */
  private static final int FENCES = 2;

  private final FrontMatterSpans spans;
  private final String path;

  private Splice(FrontMatterSpans spans, String path) {
    this.spans = spans;
    this.path = path;
  }

  /**
   * Makes several decisions, one after the other; all of them or none.
   *
   * @param path of the file, for problems
   * @return the file's new bytes; empty, with the reason, if a decision cannot be put in
   */
  public static Outcome<byte[]> of(byte[] file, String path, List<Edit> edits) {
    byte[] made = file;
    for (Edit edit : edits) {
      Outcome<byte[]> next = one(made, path, edit);
      if (next.value().isEmpty()) {
        return next;
      }
      made = next.value().get();
    }
    return Outcome.of(made, List.of());
  }

  private static Outcome<byte[]> one(byte[] file, String path, Edit edit) {
    Outcome<FrontMatter> read = FrontMatter.read(file, path);
    if (read.value().isEmpty() || read.hasErrors()) {
      return Outcome.failed(read.problems());
    }
    return spans(file, read.value().get())
        .map(spans -> new Splice(spans, path).with(edit))
        .orElseGet(() -> refused("splice-form", SourceLocation.of(path), edit));
  }

  private static Optional<FrontMatterSpans> spans(byte[] file, FrontMatter read) {
    String text = new String(file, StandardCharsets.UTF_8);
    return FrontMatterSpans.of(text, read.markdown().line() - 1 - FENCES);
  }

  private Outcome<byte[]> with(Edit edit) {
    SpliceCuts cuts = new SpliceCuts(spans);
    Optional<Object> intended = Intended.of(spans.root(), edit);
    if (intended.isEmpty()) {
      return refused("splice-absent", SourceLocation.of(path), edit);
    }
    return cuts.of(edit)
        .map(this::applied)
        .filter(made -> says(made, intended.get()))
        .map(made -> Outcome.of(made.getBytes(StandardCharsets.UTF_8), List.of()))
        .orElseGet(() -> refused("splice-form", place(cuts.place(edit)), edit));
  }

  private String applied(List<Cut> cuts) {
    StringBuilder made = new StringBuilder(spans.text());
    cuts.stream()
        .sorted(Comparator.comparingInt(Cut::from).reversed())
        .forEach(cut -> made.replace(cut.from(), cut.to(), cut.by()));
    return made.toString();
  }

  /** Whether a file reads as it was meant to, and all below its front matter is as it was. */
  private boolean says(String made, Object intended) {
    byte[] bytes = made.getBytes(StandardCharsets.UTF_8);
    Outcome<FrontMatter> read = FrontMatter.read(bytes, path);
    if (read.value().isEmpty() || !read.problems().isEmpty()) {
      return false;
    }
    return spans(bytes, read.value().get())
        .filter(now -> now.text().substring(now.to()).equals(spans.text().substring(spans.to())))
        .filter(now -> Intended.tree(now.root()).equals(intended))
        .isPresent();
  }

  private SourceLocation place(int offset) {
    int line = spans.line(offset);
    return new SourceLocation(path, line, offset - spans.lineStart(offset) + 1);
  }

  private static <T> Outcome<T> refused(String code, SourceLocation place, Edit edit) {
    return Outcome.failed(List.of(Problem.error(code, place, edit.at().toString())));
  }
}
