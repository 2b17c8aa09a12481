package gongkai.desk.view;

import gongkai.content.Content;
import gongkai.content.field.FrontMatterKey;
import gongkai.desk.page.Chrome;
import gongkai.desk.page.SourcePage;
import gongkai.desk.page.SourcePage.Left;
import gongkai.desk.page.SourcePage.Part;
import gongkai.desk.page.SourcePage.Piece;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.MarkedText;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.SourceCopy;
import gongkai.diagnostic.Outcome;
import gongkai.document.source.Removal.Reason;
import gongkai.i18n.Messages;
import gongkai.importing.SourceAsRead;
import gongkai.importing.SourceAsRead.LeftOut;
import gongkai.importing.SourceAsRead.Page;
import gongkai.importing.SourceAsRead.TextLine;
import gongkai.importing.folder.SitePath;
import gongkai.model.text.RedactionMarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of a report's text beside its source. */
public final class SourcePages {
  private final DeskState state;
  private final Messages messages;

  public SourcePages(DeskState state, Messages messages) {
    this.state = state;
    this.messages = messages;
  }

  public SourcePage page(Chrome chrome, DeskReport report) throws IOException {
    Optional<Content> content = state.content();
    Named named = new Named(content, messages);
    RedactionMarks marks =
        RedactionMarks.with(content.map(c -> c.site().redactionMarks()).orElse(List.of()));
    Optional<Path> copy = SourceCopy.of(state.site().root(), report);
    Optional<Outcome<SourceAsRead>> read =
        copy.isEmpty()
            ? Optional.empty()
            : Optional.of(
                SourceAsRead.of(Files.readAllBytes(copy.get()), SitePath.name(copy.get())));
    List<Part> source = read.flatMap(Outcome::value).map(SourcePages::parts).orElse(List.of());
    return new SourcePage(
        chrome,
        new SourcePage.Head(
            chrome.home() + "report/" + report.id(),
            named.title(report),
            named.unit(report.id().unit()),
            report.front().text(FrontMatterKey.YEAR),
            copy.map(SitePath::name).orElse(""),
            SourceCopy.isPublished(report)),
        MarkedText.of(ReviewPages.blocks(report, content), report.items(), marks).blocks(),
        source,
        left(source),
        read.stream()
            .flatMap(outcome -> outcome.problems().stream())
            .map(messages::words)
            .toList());
  }

  private static List<Part> parts(SourceAsRead source) {
    List<Part> parts = new ArrayList<>();
    for (SourceAsRead.Part part : source.parts()) {
      if (part instanceof Page page) {
        parts.add(new Part(page.number(), false, List.of()));
      } else if (part instanceof LeftOut left) {
        parts.add(new Part(0, true, List.of(piece(left.text(), Optional.of(left.reason())))));
      } else if (part instanceof TextLine line) {
        parts.add(
            new Part(
                0, false, line.pieces().stream().map(p -> piece(p.text(), p.reason())).toList()));
      }
    }
    return parts;
  }

  private static Piece piece(String words, Optional<Reason> reason) {
    String shown = reason.filter(Reason.NOISE::equals).isPresent() ? points(words) : words;
    return new Piece(shown, reason.map(Reason::code).orElse(""));
  }

  /** Signs that do not show, by their code points. */
  private static String points(String signs) {
    return signs
        .codePoints()
        .mapToObj(c -> String.format("U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private static List<Left> left(List<Part> source) {
    Map<String, Integer> times = new TreeMap<>();
    source.stream()
        .flatMap(part -> part.pieces().stream())
        .filter(piece -> !piece.reason().isEmpty())
        .forEach(piece -> times.merge(piece.reason(), 1, Integer::sum));
    return times.entrySet().stream().map(e -> new Left(e.getKey(), e.getValue())).toList();
  }
}
