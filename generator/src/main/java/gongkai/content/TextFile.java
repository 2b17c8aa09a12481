package gongkai.content;

import gongkai.content.field.Fields;
import gongkai.content.field.FrontMatter;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.field.KeyShape;
import gongkai.content.field.MarkdownPart;
import gongkai.content.field.ShownText;
import gongkai.content.field.SiteLanguages;
import gongkai.content.field.Translates;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.model.Language;
import gongkai.privacy.Waiver;
import java.util.List;
import java.util.Optional;

/**
 * A text in one language that is not a report's original: a translation, or a page of the portal.
 *
 * @param waivers somebody's answers for personal details in the text
 * @param shown what pages show of the front matter
 * @param markdown the text below the front matter
 */
public record TextFile(
    Language language,
    String path,
    String title,
    Optional<String> summary,
    Translates translates,
    List<Waiver> waivers,
    List<ShownText> shown,
    MarkdownPart markdown) {

  /** The keys of a translation's or a page's front matter. */
  public static KeyShape.Keys keys() {
    return Fields.keysOf(TextFile::told);
  }

  private record Told(
      Optional<String> title,
      Optional<String> summary,
      Translates translates,
      List<Waiver> waivers) {}

  private static Told told(Fields fields) {
    return new Told(
        fields.requiredText(FrontMatterKey.TITLE.code()),
        fields.text(FrontMatterKey.SUMMARY.code()),
        Translates.of(fields),
        Inspections.waivers(fields));
  }

  /** A page or translation needs a title only, where a report needs more. */
  private static Problem ofText(Problem problem) {
    return problem.code().equals("no-front-matter")
        ? Problem.error("no-title-above", problem.place())
        : problem;
  }

  /** Reads a file. Pure: bytes in, values and problems out. */
  public static Outcome<TextFile> read(Language language, String path, byte[] bytes) {
    Problems problems = new Problems();
    Outcome<FrontMatter> read = FrontMatter.read(bytes, path);
    Optional<FrontMatter> file = read.value();
    read.problems().stream().map(TextFile::ofText).forEach(problems::add);
    if (file.isEmpty()) {
      return problems.failed();
    }
    FrontMatter matter = file.get();
    Fields fields = new Fields(matter.mapping(), SiteLanguages.main(language), problems);
    Told told = told(fields);
    fields.show(FrontMatterKey.TITLE.code(), FrontMatterKey.SUMMARY.code());
    fields.done();
    return problems.outcome(
        told.title()
            .map(
                t ->
                    new TextFile(
                        language,
                        path,
                        t,
                        told.summary(),
                        told.translates(),
                        told.waivers(),
                        fields.shown(),
                        matter.markdown())));
  }
}
