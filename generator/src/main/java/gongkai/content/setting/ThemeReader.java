package gongkai.content.setting;

import gongkai.content.field.Fields;
import gongkai.content.field.KeyShape;
import gongkai.content.field.Shown;
import gongkai.content.field.SiteLanguages;
import gongkai.content.field.WrittenForm;
import gongkai.design.Colour;
import gongkai.design.ColourRole;
import gongkai.design.Design;
import gongkai.design.Design.Logo;
import gongkai.design.Design.PlacedColour;
import gongkai.design.Design.TemplateVersion;
import gongkai.design.FontStack;
import gongkai.design.Scheme;
import gongkai.design.ThemeMeasure;
import gongkai.diagnostic.Outcome;
import gongkai.model.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code theme.yml}. Pure. */
public final class ThemeReader {
  /** No text in a theme is in a language. */
  private static final SiteLanguages NONE = SiteLanguages.main(Language.CHINESE);

  private ThemeReader() {}

  /** The keys of {@code theme.yml}. */
  public static KeyShape.Keys keys() {
    return Fields.keysOf(ThemeReader::design);
  }

  /**
   * Reads what the file says, which may be a part.
   *
   * @param path as problems name the file
   * @return no value only if the file is no YAML mapping
   */
  public static Outcome<Design> read(String path, byte[] bytes) {
    Outcome<Shown<Design>> read =
        SettingsReader.read(path, bytes, theme -> NONE, ThemeReader::design);
    return new Outcome<>(read.value().map(Shown::value), read.problems());
  }

  private static Optional<Design> design(Fields file) {
    Optional<Logo> logo =
        file.parsed("logo", WrittenForm.PICTURE, Optional::of)
            .map(name -> new Logo(name, file.placeOf("logo")));
    return Optional.of(
        new Design(
            file.nested("colours", ThemeReader::colours).orElse(Map.of()),
            file.nested("fonts", ThemeReader::fonts).orElse(Map.of()),
            file.nested("measures", ThemeReader::measures).orElse(Map.of()),
            logo,
            file.text("templates").map(v -> new TemplateVersion(v, file.placeOf("templates")))));
  }

  private static Optional<Map<Scheme, Map<ColourRole, PlacedColour>>> colours(Fields schemes) {
    Map<Scheme, Map<ColourRole, PlacedColour>> colours = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      schemes.nested(scheme.code(), ThemeReader::palette).ifPresent(p -> colours.put(scheme, p));
    }
    return Optional.of(colours);
  }

  private static Optional<Map<ColourRole, PlacedColour>> palette(Fields roles) {
    Map<ColourRole, PlacedColour> palette = new EnumMap<>(ColourRole.class);
    for (ColourRole role : ColourRole.values()) {
      roles
          .parsed(role.code(), WrittenForm.COLOUR, Colour::parse)
          .ifPresent(c -> palette.put(role, new PlacedColour(c, roles.placeOf(role.code()))));
    }
    return Optional.of(palette);
  }

  private static Optional<Map<FontStack, List<String>>> fonts(Fields stacks) {
    Map<FontStack, List<String>> fonts = new EnumMap<>(FontStack.class);
    for (FontStack stack : FontStack.values()) {
      List<String> names = stacks.texts(stack.code());
      List<String> faulty = names.stream().filter(name -> !FontStack.isName(name)).toList();
      faulty.forEach(name -> stacks.report("not-a-font", stack.code(), name));
      if (!names.isEmpty() && faulty.isEmpty()) {
        fonts.put(stack, names);
      }
    }
    return Optional.of(fonts);
  }

  private static Optional<Map<ThemeMeasure, BigDecimal>> measures(Fields sizes) {
    Map<ThemeMeasure, BigDecimal> measures = new EnumMap<>(ThemeMeasure.class);
    for (ThemeMeasure measure : ThemeMeasure.values()) {
      sizes
          .text(measure.code())
          .ifPresent(
              text ->
                  measure
                      .parse(text)
                      .ifPresentOrElse(
                          value -> measures.put(measure, value),
                          () ->
                              sizes.report(
                                  "not-a-measure", measure.code(), text, measure.range())));
    }
    return Optional.of(measures);
  }
}
