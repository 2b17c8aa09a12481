package gongkai.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A portal of a hundred invented bodies of four levels over fourteen years: what is read at a
 * glance of eight bodies is lost in lists and tables of a hundred.
 */
final class HundredBodies {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉";
  private static final List<String> LATIN_STEMS =
      List.of("jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui");
  private static final List<String> LATIN_BRANCHES =
      List.of("zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you");
  private static final List<String> LEVELS =
      List.of("city", "district", "district", "township", "township", "bureau");
  private static final List<String> KINDS =
      List.of("市总工会", "区总工会", "县总工会", "镇总工会", "街道总工会", "区人力资源和社会保障局");

  private static final int FIRST = 2012;
  private static final int LAST = 2025;

  private HundredBodies() {}

  static String text() {
    StringBuilder site = new StringBuilder(SiteFolder.EMPTY);
    site.append("-- content/vocabulary/indicators.yml --\n");
    site.append("- {id: aid-fund, label: {zh-CN: 发放帮扶资金, en: Relief paid out},");
    site.append(" unit: 万元, total: sum}\n");
    site.append("- {id: households, label: {zh-CN: 在档困难职工家庭, en: Families in hardship},");
    site.append(" unit: 户, total: last}\n");
    site.append("- {id: coverage, label: {zh-CN: 集体合同覆盖率, en: Covered by contracts},");
    site.append(" unit: \"%\", total: none}\n");
    for (int unit = 0; unit < 100; unit++) {
      unit(site, unit);
      for (int year = FIRST; year <= LAST; year++) {
        boolean latest = year >= LAST - 1 && (unit + year) % 4 != 0;
        if (latest || (unit + 3 * year) % 7 == 0) {
          report(site, unit, year);
        }
      }
    }
    return site.toString();
  }

  private static String id(int unit) {
    return LATIN_STEMS.get(unit / 10) + "-" + LATIN_BRANCHES.get(unit % 10);
  }

  private static String name(int unit) {
    return "示例"
        + STEMS.charAt(unit / 10)
        + BRANCHES.charAt(unit % 10)
        + KINDS.get(unit % KINDS.size());
  }

  private static void unit(StringBuilder site, int unit) {
    site.append("-- content/units/").append(id(unit)).append(".yml --\n");
    site.append("name: {zh-CN: ").append(name(unit));
    site.append(", en: Sample Body ").append(unit).append(" Federation of Trade Unions}\n");
    site.append("level: ").append(LEVELS.get(unit % LEVELS.size())).append('\n');
  }

  private static void report(StringBuilder site, int unit, int year) {
    boolean withheld = (unit + year) % 5 == 0;
    String fund = withheld ? "**" : String.valueOf(100 + 7 * unit + year % 10);
    String households = String.valueOf(1000 + 31 * unit);
    String share = 60 + unit % 40 + ".5";
    List<String> entries = new ArrayList<>();
    entries.add(
        figure("aid-fund", "帮扶资金", withheld ? "withheld" : fund, "万元", "发放帮扶资金" + fund + "万元"));
    entries.add(figure("households", "困难职工家庭", households, "户", "困难职工家庭" + households + "户"));
    if (unit % 3 == 0) {
      entries.add(figure("coverage", "覆盖率", share, "\"%\"", "集体合同覆盖率" + share + "%"));
    }
    String title = year + "年度述职述廉报告";
    site.append("-- content/reports/").append(id(unit)).append('/').append(year).append(".md --\n");
    site.append("---\ntitle: {zh-CN: ").append(name(unit)).append(title);
    site.append(", en: Report of body ").append(unit).append(" for ").append(year).append("}\n");
    site.append("unit: ").append(id(unit)).append("\nyear: ").append(year);
    site.append("\ntype: team\nstatus: published\npublished: ").append(year + 1).append("-01-");
    site.append(10 + unit % 19).append("\nindicators:\n").append(String.join("", entries));
    site.append("events:\n  - {date: 3月8日, from: ").append(year).append("-03-08, to: ");
    site.append(year).append("-03-08, precision: day, quote: 3月8日慰问女职工}\n");
    site.append("plans:\n  - {quote: 明年继续做好帮扶。, reviewed: true}\n---\n## 一、工作\n\n");
    site.append("3月8日慰问女职工。全年发放帮扶资金").append(fund).append("万元，困难职工家庭");
    site.append(households).append("户，集体合同覆盖率").append(share).append("%。\n\n");
    site.append("## 二、打算\n\n明年继续做好帮扶。\n");
  }

  private static String figure(String id, String label, String value, String unit, String quote) {
    return "  - {id: %s, label: %s, value: %s, unit: %s, quote: \"%s\"}\n"
        .formatted(id, label, value, unit, quote);
  }
}
