package gongkai.line;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sites whose units came and went, with reports of several years. */
final class YearFolder {
  static final String UNITS =
      SiteFolder.EMPTY
          + """
          -- content/units/city.yml --
          name: {zh-CN: 某市, en: A city}
          level: city
          -- content/units/new.yml --
          name: {zh-CN: 某新区, en: A new district}
          level: district
          parent: city
          -- content/units/old.yml --
          name: {zh-CN: 某老区, en: An old district}
          level: district
          parent: city
          successor: {unit: new, from: 2023-01-01, kind: merged}
          -- content/units/quiet.yml --
          name: {zh-CN: 某镇, en: A township}
          level: township
          """;

  private YearFolder() {}

  static String report(String unit, String stem, int year, String more, String text) {
    return """
        -- content/reports/%s/%s.md --
        ---
        title: {zh-CN: %s%d年报告, en: Report of %s on %d}
        unit: %s
        year: %d
        type: team
        status: published
        published: %d-01-20
        %s---
        %s
        """
        .formatted(unit, stem, unit, year, unit, year, unit, year, year + 1, more, text);
  }

  static BuiltSite site(Path temp, String... reports) throws IOException {
    SiteFolder.write(temp.resolve("site"), UNITS + String.join("", reports));
    return BuiltSite.of(temp.resolve("site"), temp.resolve("out"), 1);
  }

  static List<String> problems(Path temp, String... reports) throws IOException {
    SiteFolder.write(temp.resolve("site"), UNITS + String.join("", reports));
    return SiteBuilder.build(
            new SiteRequest(
                temp.resolve("site"), Optional.empty(), false, SiteRequest.Purpose.BUILD, 1),
            temp.resolve("out"))
        .problems()
        .stream()
        .map(Problem::code)
        .toList();
  }
}
