package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.report.ReportType;
import gongkai.statistics.Coverage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit planned for a year, beside what its report on that year holds.
 *
 * @param plans last year's reports with their sections on plans; none where the year has too many
 *     for its page
 * @param reports this year's reports with their contents
 * @param state whether there is a report on this year
 * @param href of the unit's page, where the plans stand whole, if they do not stand here
 */
public record PromiseItem(
    Link unit,
    ReportType type,
    Count count,
    List<Plan> plans,
    List<Told> reports,
    Coverage.State state,
    Optional<String> href) {

  /** Whether some plans or answers stand in another language than this. */
  public boolean isForeign(Language language) {
    return plans.stream()
        .flatMap(plan -> plan.sections().stream())
        .flatMap(section -> section.sentences().stream())
        .flatMap(
            said -> Stream.concat(Stream.of(said.text()), said.answers().stream().map(Link::text)))
        .anyMatch(words -> !words.language().equals(language));
  }

  /**
   * How many sentences.
   *
   * @param promises of the plans
   * @param unreviewed of them nobody has confirmed
   * @param answered of them are marked as answered
   * @param marked whether an officer marked in this year's report which plans it answers: only then
   *     does a plan without an answer mean anything
   */
  public record Count(int promises, int unreviewed, int answered, boolean marked) {}

  /** The sections on plans of one of last year's reports. */
  public record Plan(Link report, List<PlanSection> sections) {}

  /**
   * The sentences under one heading.
   *
   * @param heading empty if they stand before the first one
   * @param alike the sections of this year's reports whose headings are most like it
   * @param rows the sentences in their order, each beside what answers it
   */
  public record PlanSection(
      Optional<Link> heading,
      List<PlanSentence> sentences,
      List<Account> alike,
      List<PlanRow> rows) {}

  /**
   * One sentence that is answered, or several in a row that are not, beside what the reader may
   * look for an answer in. That stands once, beside the first that it may answer.
   *
   * @param accounts sections of this year's reports
   * @param contents of this year's reports, where no section of theirs stands out
   */
  public record PlanRow(List<PlanSentence> sentences, List<Account> accounts, List<Link> contents) {

    public boolean isAnswered() {
      return sentences.stream().anyMatch(s -> !s.answers().isEmpty());
    }
  }

  /**
   * A section of this year's report, which may say what became of plans.
   *
   * @param heading with its place in the report
   * @param text the section itself, for the unit's own page; empty elsewhere
   * @param own whether it speaks of last year's plans by its heading; else that is only like theirs
   */
  public record Account(Link heading, Optional<SectionText> text, boolean own) {}

  /**
   * A sentence, verbatim.
   *
   * @param href of the sentence in last year's report
   * @param answers what this year's report says of it, as an officer marked it: quotes with their
   *     sentences
   * @param reviewed whether a person has confirmed that it is a plan
   */
  public record PlanSentence(Passage text, String href, List<Link> answers, boolean reviewed) {}

  /**
   * One of this year's reports.
   *
   * @param accounts its sections on last year's plans
   * @param contents its main sections
   */
  public record Told(Link report, List<Account> accounts, List<Link> contents) {}
}
