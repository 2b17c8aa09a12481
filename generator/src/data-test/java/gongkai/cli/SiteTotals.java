package gongkai.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The totals of a site's statistics page, by indicator and year, as {@code stats} gives them. */
record SiteTotals(Map<String, Optional<BigDecimal>> byIndicatorAndYear) {

  static SiteTotals of(Path site) {
    Ended ended = Ended.of(Locale.US, "stats", "--format", "json", "--site", site.toString());
    Map<String, Optional<BigDecimal>> totals = new TreeMap<>();
    for (JsonNode total : JsonMapper.shared().readTree(ended.out()).get("totals")) {
      JsonNode value = total.get("value");
      totals.put(
          total.get("indicator").asString() + " " + total.get("year").asInt(),
          value.isNull() ? Optional.empty() : Optional.of(shown(total, value.decimalValue())));
    }
    return new SiteTotals(totals);
  }

  /** A total of which a part is approximate is rounded: its noughts say no more than that. */
  private static BigDecimal shown(JsonNode total, BigDecimal value) {
    boolean approximate = total.get("exactness").asString().equals("approx");
    BigDecimal bare = value.stripTrailingZeros();
    return approximate || bare.scale() > 0 ? bare : value.setScale(0, RoundingMode.UNNECESSARY);
  }

  /** Another program's number, as exact as the page shows it. */
  BigDecimal asShown(String indicatorAndYear, BigDecimal other) {
    int scale = byIndicatorAndYear.get(indicatorAndYear).orElseThrow().scale();
    return other.setScale(scale, RoundingMode.HALF_UP);
  }

  /** The question that both engines are asked; each sets its own names of tables. */
  static String question(String figures, String vocabulary, String quote) {
    return """
        SELECT i.indicator, i.year,
          CASE WHEN v.total = 'mean' THEN avg(i.value / v.factor) ELSE sum(i.value / v.factor) END
        FROM %1$s i JOIN %2$s v ON i.indicator = v.indicator
        WHERE i.standing = 'counted' AND v.total <> 'none' AND i.value IS NOT NULL
          AND coalesce(i.%3$scounting-unit%3$s, '') = coalesce(v.%3$scounting-unit%3$s, '')
        GROUP BY i.indicator, i.year, v.total ORDER BY i.indicator, i.year
        """
        .formatted(figures, vocabulary, quote);
  }
}
