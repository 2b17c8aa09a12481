package gongkai.line.reading;

import gongkai.checking.report.Dates;
import gongkai.content.PageFile;
import gongkai.content.TextFile;
import gongkai.content.field.MarkdownPart;
import gongkai.content.field.Translates;
import gongkai.diagnostic.Problem;
import gongkai.digest.Sha256;
import gongkai.line.inspection.Inspection;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.report.Translation;
import gongkai.model.text.Body;
import gongkai.model.vocabulary.Glossary;
import gongkai.parallel.Parallel;
import gongkai.privacy.Waiver;
import gongkai.site.Outline;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry.PlacedLink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of {@code content/pages/}, read.
 *
 * @param bodies their texts by name and language
 * @param besides what only a check reports
 */
record ReadPages(
    List<PageEntry> entries,
    Map<String, Map<Language, Body>> bodies,
    List<Problem> problems,
    List<Problem> besides) {

  static ReadPages of(List<PageFile> files, ReadingRules rules, int threads) throws IOException {
    Map<String, List<PageFile>> byName = new TreeMap<>();
    files.forEach(f -> byName.computeIfAbsent(f.name(), n -> new ArrayList<>()).add(f));
    List<Reading> read =
        Parallel.map(
            List.copyOf(byName.entrySet()),
            page -> new Reading(rules).read(page.getKey(), page.getValue()),
            threads);
    rules.store().clearOthers(KeptBodies.PAGES);
    List<PageEntry> entries = new ArrayList<>();
    Map<String, Map<Language, Body>> bodies = new TreeMap<>();
    Gathered problems = new Gathered();
    for (Reading page : read) {
      page.entry.ifPresent(entries::add);
      bodies.putAll(page.bodies);
      problems.addAll(page.problems);
    }
    return new ReadPages(entries, bodies, problems.always(), problems.checked());
  }

  /** The reading of one page, by one thread. */
  private static final class Reading {
    private final ReadingRules rules;
    private final Language mainLanguage;
    private final Inspection inspection;
    private final Map<String, Map<Language, Body>> bodies = new TreeMap<>();
    private final Gathered problems = new Gathered();
    private Optional<PageEntry> entry = Optional.empty();

    Reading(ReadingRules rules) {
      this.rules = rules;
      this.mainLanguage = rules.site().mainLanguage();
      this.inspection = rules.inspection();
    }

    Reading read(String name, List<PageFile> files) {
      entry = page(name, files);
      return this;
    }

    /** A page in all its languages; empty if none of its texts could be read. */
    private Optional<PageEntry> page(String name, List<PageFile> files) {
      Optional<String> hash =
          files.stream()
              .map(PageFile::text)
              .filter(text -> text.language().equals(mainLanguage))
              .findFirst()
              .map(text -> TextHash.of(text.title(), text.summary(), text.markdown().text()));
      Map<Language, PageEntry.Text> texts = new HashMap<>();
      List<PlacedLink> links = new ArrayList<>();
      for (PageFile file : files) {
        body(file)
            .ifPresent(
                body -> {
                  texts.put(body.language(), text(file.text(), body, hash));
                  body.links().forEach(link -> links.add(PlacedLink.of(link, file.text().path())));
                });
      }
      return texts.isEmpty() ? Optional.empty() : Optional.of(new PageEntry(name, texts, links));
    }

    private Optional<Body> body(PageFile file) {
      MarkdownPart markdown = file.text().markdown();
      Language language = file.text().language();
      MarkdownText text =
          new MarkdownText(markdown.text(), file.text().path(), markdown.line(), language);
      for (Waiver waiver : file.text().waivers()) {
        Dates.ahead("date", waiver.date(), waiver.place(), rules.today()).ifPresent(problems::add);
      }
      problems.inspected(inspection.ofPage(file.text(), text));
      // A page quotes nothing, so there is nothing that a translation of it could stand for.
      for (Translates.Stated stated : file.text().translates().quotes()) {
        problems.add(Problem.error("not-quoted", stated.of(), stated.counterpart().of()));
      }
      Optional<Body> read = problems.keep(rules.bodies().ofPage(text, rules.textStamp()));
      read.ifPresent(
          body -> bodies.computeIfAbsent(file.name(), n -> new HashMap<>()).put(language, body));
      return read;
    }

    private PageEntry.Text text(TextFile file, Body body, Optional<String> hash) {
      String digest = Sha256.shortOf(file.markdown().text());
      Outline outline = Outline.of(body, quote -> true, digest, Glossary.EMPTY);
      if (hash.isPresent() && !file.language().equals(mainLanguage)) {
        Translation state = file.translates().of(hash.get());
        problems.inspected(inspection.ofTranslation(state, file.translates().place(), hash.get()));
        outline = outline.translating(state);
      }
      return new PageEntry.Text(file.title(), file.summary(), outline);
    }
  }
}
