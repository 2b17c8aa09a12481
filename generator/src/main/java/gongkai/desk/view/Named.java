package gongkai.desk.view;

import gongkai.content.Content;
import gongkai.content.field.FrontMatterKey;
import gongkai.desk.page.Choice;
import gongkai.desk.report.DeskReport;
import gongkai.i18n.Messages;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Units, indicators and codes as the officer calls them. */
public final class Named {
  private final Optional<Content> content;
  private final Messages messages;
  private final Map<UnitId, String> units = new HashMap<>();

  public Named(Optional<Content> content, Messages messages) {
    this.content = content;
    this.messages = messages;
    units().forEach(unit -> units.put(unit.id(), unit.name().in(messages.language()).text()));
  }

  public String unit(UnitId id) {
    String name = units.get(id);
    if (name != null) {
      return name;
    }
    return id.isUnassigned() ? messages.text("desk.no-unit") : id.text();
  }

  /** A report's title; where it has none, that. */
  public String title(DeskReport report) {
    String title = report.front().text(FrontMatterKey.TITLE, main());
    return title.isBlank() ? messages.text("desk.no-title") : title;
  }

  /** The portal's own name. */
  public String title() {
    return content.map(c -> c.site().title().in(messages.language()).text()).orElse("");
  }

  public Language main() {
    return content.map(c -> c.site().mainLanguage()).orElse(Language.CHINESE);
  }

  /**
   * The site's languages but the first, as they call themselves.
   *
   * @param names those of the theme, as pages have them; a language without one has its tag
   */
  List<Choice> furtherLanguages(Map<Language, String> names) {
    return content.stream()
        .flatMap(c -> c.site().languages().stream().skip(1))
        .map(one -> new Choice(one.tag(), names.getOrDefault(one, one.tag()), false))
        .toList();
  }

  List<Unit> units() {
    return content.map(Content::units).orElse(List.of());
  }

  /** The units to choose from, with one that is chosen. */
  List<Choice> units(String chosen) {
    return units().stream()
        .map(
            unit ->
                new Choice(
                    unit.id().text(),
                    unit.name().in(messages.language()).text(),
                    unit.id().text().equals(chosen)))
        .toList();
  }

  List<Choice> indicators() {
    return content.stream()
        .flatMap(c -> c.vocabulary().indicators().stream())
        .map(
            known ->
                new Choice(known.id().text(), known.label().in(messages.language()).text(), false))
        .toList();
  }

  /** The label of a known indicator; blank if the vocabulary has none. */
  String indicator(String id) {
    return indicators().stream()
        .filter(choice -> choice.value().equals(id))
        .map(Choice::label)
        .findFirst()
        .orElse("");
  }

  /** The constants of an enumeration, named by the messages of a family. */
  <T extends Coded> List<Choice> codes(String family, T[] all, Collection<String> chosen) {
    return Stream.of(all)
        .map(
            one ->
                new Choice(
                    one.code(),
                    messages.text("desk." + family + "." + one.code()),
                    chosen.contains(one.code())))
        .toList();
  }
}
