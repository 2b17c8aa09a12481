package gongkai.content;

import gongkai.content.field.Fields;
import gongkai.content.field.FrontMatter;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.field.MarkdownPart;
import gongkai.content.field.ShownText;
import gongkai.content.field.Translates;
import gongkai.diagnostic.Outcome;
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

  /** Reads a file. Pure: bytes in, values and problems out. */
  public static Outcome<TextFile> read(Language language, String path, byte[] bytes) {
    Problems problems = new Problems();
    Optional<FrontMatter> file = problems.keep(FrontMatter.read(bytes, path));
    if (file.isEmpty()) {
      return problems.failed();
    }
    FrontMatter matter = file.get();
    Fields fields = new Fields(matter.mapping(), language, problems);
    Optional<String> title = fields.requiredText(FrontMatterKey.TITLE.code());
    Optional<String> summary = fields.text(FrontMatterKey.SUMMARY.code());
    Translates translates = Translates.of(fields);
    List<Waiver> waivers = Inspections.waivers(fields);
    fields.show(FrontMatterKey.TITLE.code(), FrontMatterKey.SUMMARY.code());
    fields.done();
    return problems.outcome(
        title.map(
            t ->
                new TextFile(
                    language,
                    path,
                    t,
                    summary,
                    translates,
                    waivers,
                    fields.shown(),
                    matter.markdown())));
  }
}
