package gongkai.design;

import gongkai.diagnostic.SourceLocation;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code theme.yml} says. That of the built-in theme says everything; a site's own says only
 * what is different, and is laid over it.
 *
 * @param logo the name of a file in the theme's {@code assets/}
 * @param templates what the theme's own templates were written for
 */
public record Design(
    Map<Scheme, Map<ColourRole, PlacedColour>> colours,
    Map<FontStack, List<String>> fonts,
    Map<ThemeMeasure, BigDecimal> measures,
    Optional<Logo> logo,
    Optional<TemplateVersion> templates) {

  /** A file that says nothing. */
  public static final Design EMPTY =
      new Design(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

  /** A colour and where it was given. */
  public record PlacedColour(Colour colour, SourceLocation place) {}

  /** A logo's file name and where it was given. */
  public record Logo(String fileName, SourceLocation place) {}

  /** The version of what templates see, as a theme states it, and where. */
  public record TemplateVersion(String version, SourceLocation place) {}

  /** This design, with another one's values where it has none. */
  public Design over(Design base) {
    Map<Scheme, Map<ColourRole, PlacedColour>> all = new EnumMap<>(Scheme.class);
    for (Scheme scheme : Scheme.values()) {
      all.put(scheme, over(ColourRole.class, palette(scheme), base.palette(scheme)));
    }
    return new Design(
        all,
        over(FontStack.class, fonts, base.fonts),
        over(ThemeMeasure.class, measures, base.measures),
        logo.or(() -> base.logo),
        templates);
  }

  /** A colour of a whole design. */
  public Colour colour(Scheme scheme, ColourRole role) {
    return palette(scheme).get(role).colour();
  }

  Map<ColourRole, PlacedColour> palette(Scheme scheme) {
    return colours.getOrDefault(scheme, Map.of());
  }

  private static <K extends Enum<K>, V> Map<K, V> over(
      Class<K> keys, Map<K, V> own, Map<K, V> base) {
    Map<K, V> all = new EnumMap<>(keys);
    all.putAll(base);
    all.putAll(own);
    return all;
  }
}
