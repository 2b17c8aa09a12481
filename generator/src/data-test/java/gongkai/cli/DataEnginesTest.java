package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.BuiltSite;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The data files in the engines that a national portal would use. They are opened as they are, and
 * come to the totals of the statistics page. {@code -Ddata.site=DIR} names another site.
 */
class DataEnginesTest {
  private static final List<String> TABLES =
      List.of("reports", "units", "names", "indicators", "vocabulary", "changes", "coverage");

  @TempDir private static Path temp;
  private static Path data;
  private static SiteTotals totals;

  @BeforeAll
  static void build() throws IOException {
    Path root = Path.of(System.getProperty("project.root"));
    String given = System.getProperty("data.site", "");
    Path site =
        given.isEmpty() ? root.resolve("generator/src/main/resources/sample") : Path.of(given);
    BuiltSite.of(site, temp.resolve("out"), 2);
    data = temp.resolve("out/data");
    totals = SiteTotals.of(site);
  }

  private static int rows(String table) throws IOException {
    return new BuiltSite(data.getParent()).table("data/" + table + ".csv").size();
  }

  private static void assertTotals(Map<String, BigDecimal> found, String language) {
    Map<String, BigDecimal> shown = new TreeMap<>();
    found.forEach((key, value) -> shown.put(key, totals.asShown(key, value)));
    Map<String, BigDecimal> wanted = new TreeMap<>();
    totals
        .byIndicatorAndYear()
        .forEach((key, value) -> value.ifPresent(v -> wanted.put(key, totals.asShown(key, v))));
    assertTrue(wanted.size() > 10, wanted.toString());
    assertEquals(wanted, shown, language);
  }

  private static List<List<String>> duck(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static String csv(String table) {
    return "read_csv('" + data.resolve(table + ".csv") + "', sample_size = -1)";
  }

  @Test
  void duckDbReadsEveryTableWhole() throws Exception {
    for (String table : TABLES) {
      String count = duck("SELECT count(*) FROM " + csv(table)).get(0).get(0);
      assertEquals(rows(table), Integer.parseInt(count), table);
    }
    List<List<String>> columns =
        duck("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + csv("indicators")
            + ")");
    assertTrue(columns.contains(List.of("year", "BIGINT")), columns.toString());
    assertTrue(
        columns.stream().anyMatch(c -> c.get(0).equals("value") && !c.get(1).equals("VARCHAR")),
        columns.toString());
  }

  @Test
  void duckDbComesToTheTotalsOfThePage() throws Exception {
    Map<String, BigDecimal> found = new TreeMap<>();
    for (List<String> row :
        duck(SiteTotals.question(csv("indicators"), csv("vocabulary"), "\""))) {
      found.put(row.get(0) + " " + row.get(1), new BigDecimal(row.get(2)));
    }
    assertTotals(found, "DuckDB");
  }

  /** What the page tells people to write runs as it stands, on the files of this build. */
  @Test
  void theExampleOfTheDataPageRuns() throws Exception {
    BuiltSite site = new BuiltSite(data.getParent());
    String sql =
        site.page("data/index.html").select("#duckdb + div code").text().replace(";", "");
    String url = sql.replaceAll("(?s).*read_csv\\('([^']*)'.*", "$1");
    List<List<String>> rows = duck(sql.replace(url, data.resolve("indicators.csv").toString()));
    assertTrue(rows.size() > 1, rows.toString());
  }

  @Test
  void sparkComesToTheTotalsOfThePage() throws Exception {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()) {
      for (String table : TABLES) {
        Dataset<Row> rows =
            spark
                .read()
                .option("header", true)
                .option("inferSchema", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(data.resolve(table + ".csv").toString());
        assertEquals(rows(table), rows.count(), table);
        rows.createOrReplaceTempView(table);
      }
      Map<String, BigDecimal> found = new TreeMap<>();
      for (Row row :
          spark.sql(SiteTotals.question("indicators", "vocabulary", "`")).collectAsList()) {
        found.put(row.get(0) + " " + row.get(1), new BigDecimal(row.get(2).toString()));
      }
      assertTotals(found, "Spark");
    }
  }
}
