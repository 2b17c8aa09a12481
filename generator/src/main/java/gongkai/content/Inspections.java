package gongkai.content;

import gongkai.content.field.Fields;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.field.Shown;
import gongkai.content.field.SiteLanguages;
import gongkai.content.setting.SettingsReader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problems;
import gongkai.privacy.Waiver;
import gongkai.privacy.detail.Rule;
import gongkai.proofreading.WrongWordings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the office says to the inspection of its texts: waivers, and its own word list. */
final class Inspections {
  private Inspections() {}

  /** The {@code waivers} of a text's front matter. */
  static List<Waiver> waivers(Fields fields) {
    return fields.each(FrontMatterKey.WAIVERS.code(), Inspections::waiver);
  }

  private static Optional<Waiver> waiver(Fields fields) {
    Optional<Rule> rule = fields.requiredOneOf("rule", Rule.class);
    Optional<String> mark = fields.requiredText("mark");
    Optional<String> reason = fields.requiredText("reason");
    Optional<String> who = fields.requiredText("who");
    Optional<LocalDate> date = fields.requiredDate("date");
    return rule.isEmpty() || mark.isEmpty() || reason.isEmpty() || who.isEmpty() || date.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Waiver(
                rule.get(), mark.get(), reason.get(), who.get(), date.get(), fields.place()));
  }

  /** {@code content/vocabulary/wording.yml}: wrong wordings and the right ones. */
  static Outcome<WrongWordings> wordList(String path, byte[] bytes, SiteLanguages languages) {
    Problems problems = new Problems();
    List<WrongWordings.Entry> entries =
        problems
            .keep(SettingsReader.readList(path, bytes, languages, Inspections::entry))
            .map(Shown::value)
            .orElse(List.of());
    return problems.with(new WrongWordings(entries));
  }

  private static Optional<WrongWordings.Entry> entry(Fields fields) {
    Optional<String> wrong = fields.requiredText("wrong");
    Optional<String> right = fields.requiredText("right");
    String reason = fields.text("reason").orElse("");
    Set<String> butIn = Set.copyOf(fields.texts("but-in"));
    if (wrong.isPresent() && wrong.equals(right)) {
      fields.report("wording-same", "right", wrong.get());
      return Optional.empty();
    }
    return wrong.flatMap(w -> right.map(r -> new WrongWordings.Entry(w, r, reason, butIn)));
  }
}
