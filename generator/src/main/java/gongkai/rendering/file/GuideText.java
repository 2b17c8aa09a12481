package gongkai.rendering.file;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.site.file.Guide;
import java.util.ArrayList;
import java.util.List;

/** {@code llms.txt} (llmstxt.org): a title, a summary and links, as Markdown. */
public final class GuideText {
  private final Guide guide;
  private final Wording wording;
  private final Messages messages;

  private GuideText(Guide guide, Wording wording) {
    this.guide = guide;
    this.wording = wording;
    this.messages = wording.messages();
  }

  public static String write(Guide guide, Wording wording) {
    return new GuideText(guide, wording).write();
  }

  private String write() {
    Guide.Places to = guide.places();
    List<String> lines = new ArrayList<>();
    lines.add("# " + plain(guide.title().text()));
    lines.add("");
    String purpose =
        guide
            .purpose()
            .map(p -> p.text())
            .orElseGet(() -> messages.text("description.home", "", guide.publisher().text()));
    lines.add("> " + plain(purpose));
    lines.add("");
    lines.add(messages.text("data.lead"));
    guide.date().ifPresent(date -> lines.add(messages.text("guide.date", wording.date(date))));
    section(lines, "guide.pages");
    lines.add(link("section.units", to.units()));
    lines.add(link("section.years", to.years()));
    lines.add(link("section.statistics", to.statistics()));
    lines.add(link("section.changes", to.changes()));
    section(lines, "section.data");
    lines.add(link("data.title", to.data()));
    lines.add(link("data.table.indicators", to.figures()));
    lines.add(link("data.descriptions", to.description()));
    lines.add(link("footer.feed", to.feed()));
    return String.join("\n", lines) + "\n";
  }

  private void section(List<String> lines, String key) {
    lines.addAll(List.of("", "## " + messages.text(key), ""));
  }

  private String link(String key, String url) {
    return "- [" + plain(messages.text(key)) + "](" + url + ")";
  }

  /** A text that ends no line, no link and begins no other. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replace("[", "\\[").replace("]", "\\]").strip();
  }
}
