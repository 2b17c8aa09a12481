package gongkai.desk.visit;

import gongkai.desk.page.Chrome;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.rendering.page.ProgramTemplates;
import java.util.List;

/** A request, and what its answer is made with. */
public record Visit(
    DeskRequest request, Chrome chrome, Messages messages, ProgramTemplates templates) {
  /** The names of the address below the language. */
  public List<String> below() {
    return request.path().subList(1, request.path().size());
  }

  public String who() {
    return chrome.who();
  }

  /** What surrounds a page with findings, which may be those of before. */
  public Chrome chrome(Checked checked) {
    long errors = checked.problems().stream().filter(Problem::isError).count();
    return chrome.errors((int) errors).busy(!checked.isNew());
  }

  public DeskAnswer page(int status, String template, Object page) {
    return DeskAnswer.html(status, templates.render(template, page, messages));
  }
}
