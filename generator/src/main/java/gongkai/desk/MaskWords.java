package gongkai.desk;

import gongkai.content.Content;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.Edit;
import gongkai.content.writing.FieldPath;
import gongkai.content.writing.Masking;
import gongkai.content.writing.Masking.Masked;
import gongkai.content.writing.Splice;
import gongkai.desk.act.Acts;
import gongkai.desk.act.Form;
import gongkai.desk.act.Meant;
import gongkai.desk.act.Translations;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.MarkedText;
import gongkai.desk.view.ReviewPages;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.LeftWords;
import gongkai.desk.visit.SourceCopy;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Outcome;
import gongkai.importing.folder.FileChange;
import gongkai.model.IdForm;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import gongkai.model.text.RedactionMarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Withholds words: in the text of a report, in what its front matter says, and in its translations.
 * The file that it was imported from cannot be changed; where it is published, it is no more.
 */
final class MaskWords {
  /** A report's text, a translation of it, or a new version that waits. */
  private static final Pattern REPORT =
      Pattern.compile("content/reports/([^/]+)/([^/.]+)\\.[^/]*md");

  private final DeskState state;
  private final Acts acts;

  MaskWords(DeskState state, Acts acts) {
    this.state = state;
    this.acts = acts;
  }

  DeskAnswer mask(Visit visit, DeskReport report, Form form, Deciding deciding) throws IOException {
    String words = form.text("words");
    boolean lawful = !words.isBlank() && !words.contains("\n") && !isMarks(words);
    List<FileChange> files = new ArrayList<>();
    List<FrontMatterKey> struck = new ArrayList<>();
    int places = 0;
    for (String path : lawful ? texts(report) : List.<String>of()) {
      byte[] before =
          path.equals(report.path())
              ? report.file().bytes()
              : Files.readAllBytes(state.site().root().resolve(path));
      Outcome<Masked> masked = Masking.of(before, path, words);
      if (masked.value().isEmpty()) {
        Acts.Result refused = new Acts.Result.Refused(masked.problems());
        return deciding.after(visit, report, form, refused, Optional.empty());
      }
      if (!says(path, before, masked.value().get().bytes(), words)) {
        return deciding.refused(
            visit, report, form, "words", visit.messages().text("desk.wrong-mask-form"));
      }
      places += masked.value().get().places();
      struck.addAll(masked.value().get().struck());
      if (masked.value().get().places() > 0) {
        files.add(new FileChange(path, Optional.of(masked.value().get().bytes())));
      }
    }
    if (places == 0) {
      return deciding.refused(
          visit, report, form, "words", visit.messages().text("desk.wrong-mask"));
    }
    boolean unpublish = form.has("unpublish") && SourceCopy.isPublished(report);
    Outcome<List<FileChange>> all =
        unpublish ? unpublished(report, files) : Outcome.of(files, List.of());
    if (all.value().isEmpty()) {
      Acts.Result refused = new Acts.Result.Refused(all.problems());
      return deciding.after(visit, report, form, refused, Optional.empty());
    }
    // The record must not say what is not to be said.
    String said =
        places
            + struck.stream().map(key -> "; no " + key.code()).collect(Collectors.joining())
            + (unpublish ? "; publish: false" : "");
    Meant.Decision decision = new Meant.Decision("mask", "text", said, List.of());
    Acts.Result result = acts.make(report, decision, all.value().get(), visit.who());
    if (result instanceof Acts.Result.Done) {
      noteLeft(report, words, all.value().get(), struck);
    }
    return deciding.after(visit, report, form, result, Optional.empty());
  }

  /** What was masked is shown with where it still stands, and the program keeps no word of it. */
  private void noteLeft(
      DeskReport report, String words, List<FileChange> files, List<FrontMatterKey> struck)
      throws IOException {
    byte[] after =
        files.stream()
            .filter(file -> file.path().equals(report.path()))
            .flatMap(file -> file.bytes().stream())
            .findFirst()
            .orElseGet(() -> report.file().bytes());
    Set<String> changed = files.stream().map(FileChange::path).collect(Collectors.toSet());
    Path root = state.site().root();
    LeftWords left = LeftWords.find(root, report, words, after, changed, this::isHidden);
    state.masked(report.id(), left.with(struck));
  }

  /** Whether a text is of a report that is not public; of one that cannot be read, nobody knows. */
  private boolean isHidden(String path) throws IOException {
    Matcher text = REPORT.matcher(path);
    if (!text.matches() || !IdForm.matches(text.group(1)) || !IdForm.matches(text.group(2))) {
      return false;
    }
    ReportId id = new ReportId(new UnitId(text.group(1)), text.group(2));
    Optional<DeskReport> report = state.report(id).flatMap(Outcome::value);
    return report.isPresent() && report.get().status().filter(Status::isPublic).isEmpty();
  }

  private static boolean isMarks(String words) {
    return words.chars().allMatch(sign -> sign == '*' || sign == '＊' || sign == ' ');
  }

  /** The report's own text, and its translations. */
  private List<String> texts(DeskReport report) throws IOException {
    List<String> texts = new ArrayList<>(List.of(report.path()));
    texts.addAll(Translations.of(state.site().root(), report));
    return texts;
  }

  /** Whether the text now reads as before, but for the words: escapes could have hidden some. */
  private boolean says(String path, byte[] before, byte[] after, String words) throws IOException {
    Optional<Content> content = state.content();
    List<String> made = lines(path, after, content);
    List<String> meant =
        lines(path, before, content).stream().map(line -> Masking.masked(line, words)).toList();
    return made.equals(meant);
  }

  private static List<String> lines(String path, byte[] file, Optional<Content> content) {
    return MarkedText.of(ReviewPages.blocks(file, path, content), List.of(), RedactionMarks.none())
        .plain();
  }

  /**
   * The report's file says too that its source is not published.
   *
   * @return empty if that cannot be written: then nothing is masked, for the source would show it
   */
  private static Outcome<List<FileChange>> unpublished(DeskReport report, List<FileChange> files) {
    FieldPath publish = FieldPath.of(FrontMatterKey.SOURCE).then(FrontMatterKey.PUBLISH);
    byte[] now =
        files.stream()
            .filter(file -> file.path().equals(report.path()))
            .flatMap(file -> file.bytes().stream())
            .findFirst()
            .orElseGet(() -> report.file().bytes());
    Outcome<byte[]> made = Splice.of(now, report.path(), List.of(new Edit.Remove(publish)));
    List<FileChange> others =
        files.stream().filter(file -> !file.path().equals(report.path())).toList();
    return new Outcome<>(
        made.value().map(bytes -> with(others, new FileChange(report.path(), Optional.of(bytes)))),
        made.problems());
  }

  private static List<FileChange> with(List<FileChange> files, FileChange own) {
    return Stream.concat(files.stream(), Stream.of(own)).toList();
  }
}
