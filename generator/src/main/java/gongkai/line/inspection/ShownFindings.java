package gongkai.line.inspection;

import gongkai.content.field.ShownText;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.inspection.KeptFindings.FoundIn;
import gongkai.privacy.Finding;
import gongkai.privacy.Inspected;
import gongkai.privacy.detail.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the gate finds in texts of front matter and settings, each reported where it is written. */
record ShownFindings(KeptFindings findings) {

  /**
   * In the front matter of a report, a translation or a page.
   *
   * @param own titles with the name of somebody who reports on himself, which hides nowhere
   */
  Inspected ofFrontMatter(String path, List<ShownText> shown, Collection<String> own) {
    List<Finding> told = new ArrayList<>();
    for (FoundIn<ShownText> found : findings.ofEach(shown, ShownText::text)) {
      Finding finding = found.finding();
      ShownText text = found.owner();
      String detail = detail(text, finding);
      boolean named = text.kind() == ShownText.TextKind.SIGNATURE;
      boolean meant = named || own.stream().anyMatch(title -> title.contains(detail));
      if (finding.rule().standsAlone() || !meant) {
        SourceLocation place = text.place(finding.column() - 1);
        told.add(finding.at(place.line(), place.column()));
      }
    }
    return new Inspected(path, 1, told);
  }

  /** Settings have no waivers; so only what is never an office's own is looked for in them. */
  List<Problem> ofSettings(List<ShownText> shown) {
    Problems problems = new Problems();
    for (FoundIn<ShownText> found : findings.ofEach(shown, ShownText::text)) {
      Finding finding = found.finding();
      ShownText text = found.owner();
      boolean contact = text.kind() == ShownText.TextKind.CONTACT;
      if (finding.rule().isNeverAnOffices() || (finding.rule() == Rule.MOBILE && !contact)) {
        SourceLocation place = text.place(finding.column() - 1);
        String rule = finding.rule().code();
        problems.add(Problem.error("privacy-setting", place, finding.masked(), rule));
      }
    }
    return problems.list();
  }

  private static String detail(ShownText text, Finding finding) {
    int start = finding.column() - 1;
    return text.text().substring(start, start + finding.masked().length());
  }
}
