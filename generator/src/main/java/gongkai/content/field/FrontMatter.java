package gongkai.content.field;

import gongkai.content.yaml.Fence;
import gongkai.content.yaml.StrictText;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlReader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.DigestedText;
import java.util.List;
import java.util.Optional;

/** A Markdown file cut in two: YAML between lines of {@code ---}, and the text after it. */
public record FrontMatter(Mapping mapping, MarkdownPart markdown) {
  public static Outcome<FrontMatter> read(byte[] bytes, String path) {
    Problems problems = new Problems();
    Optional<Cut> cut = problems.keep(Cut.of(bytes, path));
    return problems.outcome(
        cut.flatMap(
            parts ->
                problems
                    .keep(YamlReader.read(parts.yaml(), path, 2))
                    .map(m -> new FrontMatter(m, parts.markdown()))));
  }

  /** The two parts of a file, not yet read. */
  public record Cut(String yaml, MarkdownPart markdown) {

    /** Cuts; a line of dashes that are no hyphens cuts too, and is reported. */
    public static Outcome<Cut> of(byte[] bytes, String path) {
      Outcome<StrictText.Decoded> decoded = StrictText.decoded(bytes, path);
      if (decoded.value().isEmpty()) {
        return Outcome.failed(decoded.problems());
      }
      String text = decoded.value().get().text();
      int firstEnd = text.indexOf('\n');
      String first = firstEnd < 0 ? text : text.substring(0, firstEnd);
      boolean fenced = firstEnd >= 0 && (Fence.isFence(first) || Fence.isMeant(first));
      if (!fenced) {
        return Outcome.failed(List.of(Problem.error("no-front-matter", SourceLocation.of(path))));
      }
      Problems problems = new Problems();
      Fence.check(first, path, 1).ifPresent(problems::add);
      int line = 2;
      for (int from = firstEnd + 1; from < text.length(); line++) {
        int end = text.indexOf('\n', from);
        int lineEnd = end < 0 ? text.length() : end;
        String written = text.substring(from, lineEnd);
        if (Fence.isFence(written) || Fence.isMeant(written)) {
          Fence.check(written, path, line).ifPresent(problems::add);
          String yaml = text.substring(firstEnd + 1, from);
          DigestedText body =
              end >= 0 && decoded.value().get().asItStands()
                  ? DigestedText.of(text.substring(end + 1), bytes, byteAt(bytes, end + 1))
                  : DigestedText.of(end < 0 ? "" : text.substring(end + 1));
          return problems.with(new Cut(yaml, new MarkdownPart(body, line + 1)));
        }
        from = lineEnd + 1;
      }
      problems.add(Problem.error("open-front-matter", Fence.lacking(text, path)));
      return problems.failed();
    }

    /** Where so many signs of a text end in its bytes, if none is beyond the first plane. */
    private static int byteAt(byte[] utf8, int signs) {
      int at = 0;
      for (int left = signs; at < utf8.length; at++) {
        boolean begins = (utf8[at] & 0xC0) != 0x80;
        if (begins && left-- == 0) {
          break;
        }
      }
      return at;
    }
  }
}
