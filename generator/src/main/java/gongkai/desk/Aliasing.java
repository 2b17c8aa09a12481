package gongkai.desk;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.Edit;
import gongkai.content.writing.FieldPath;
import gongkai.content.writing.FieldValue;
import gongkai.desk.act.Acts;
import gongkai.desk.act.Form;
import gongkai.desk.act.Meant;
import gongkai.desk.outside.Unreleased;
import gongkai.desk.page.NotePage;
import gongkai.desk.report.DeskReport;
import gongkai.desk.visit.DeskAnswer;
import gongkai.desk.visit.DeskState;
import gongkai.desk.visit.Visit;
import gongkai.diagnostic.Outcome;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Gives a report an address that was published and would be gone: it leads there from then on. */
final class Aliasing {
  private final DeskState state;
  private final Acts acts;

  Aliasing(DeskState state) {
    this.state = state;
    this.acts = new Acts(state.site().root(), state.site().kept(), state.site().clock());
  }

  DeskAnswer give(Visit visit, Form form) throws IOException {
    String address = form.text("address");
    boolean lost =
        state.problemsNow().held().since().lost().stream()
            .map(Unreleased.Lost::path)
            .anyMatch(address::equals);
    Optional<DeskReport> report = report(form.text("report"));
    if (visit.who().isBlank()) {
      return note(visit, 422, "alias-who", List.of());
    }
    if (!lost || report.isEmpty() || !isSeen(report.get(), form)) {
      return note(visit, 409, "alias-clash", List.of(address));
    }
    Meant.Decision decision =
        new Meant.Decision(
            "alias",
            "aliases",
            address,
            List.of(
                new Edit.Append(FieldPath.of(FrontMatterKey.ALIASES), FieldValue.words(address))));
    Acts.Result result = acts.make(report.get(), decision, visit.who());
    state.wrote(report.get().path());
    return result instanceof Acts.Result.Done
        ? DeskAnswer.seeOther(visit.chrome().home())
        : note(visit, 409, "alias-clash", List.of(address));
  }

  private static boolean isSeen(DeskReport report, Form form) {
    return report.file().version().equals(form.text("version"));
  }

  private Optional<DeskReport> report(String name) throws IOException {
    String[] parts = name.split("/", -1);
    return parts.length == 2
        ? state.report(new ReportId(new UnitId(parts[0]), parts[1])).flatMap(Outcome::value)
        : Optional.empty();
  }

  private static DeskAnswer note(Visit visit, int status, String key, List<String> lines) {
    return visit.page(status, "note", new NotePage(visit.chrome(), key, lines));
  }
}
