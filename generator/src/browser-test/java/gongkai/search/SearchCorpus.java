package gongkai.search;

import gongkai.line.BuiltSite;
import gongkai.line.SharedSite;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A site of invented reports, and what each of them says, so that what a search finds can be held
 * against {@link String#contains}.
 */
final class SearchCorpus {
  private static final int UNITS = 12;
  private static final int YEARS = 10;

  /** Parts of sentences; reports share many of them, in other orders. */
  private static final List<String> PARTS =
      List.of(
          "新建工会组织", "党风廉政建设", "一岗双责", "送温暖活动", "困难职工帮扶", "劳动竞赛", "主题党日",
          "述职述廉述学", "开展走访慰问", "职工之家", "维护合法权益", "意识形态工作", "从严治党", "专项资金",
          "劳模精神", "工匠精神", "八项规定", "基层组织", "安全生产", "技能比武", "法律援助", "集体协商",
          "职工书屋", "女职工权益", "消费帮扶", "乡村振兴", "疫情防控", "民主管理", "厂务公开", "学习教育");

  private static final List<String> ODD =
      List.of(
          "總工會與職工代表大會", "拨付**万元", "新增×××户", "２０２２年共１２个", "App上线“e家”", "ｗｉｆｉ覆盖",
          "Smart Union 2.0", "（一）是什么？", "完成率98.5％", "㎡与①号", "A-B协议", "C++培训班", "显著乾著",
          "𠮷野家庭", "é级与Ⅳ类", "他说\"好的\"。", "ﾃﾞｰﾀ共享", "1,230件", "送 温 暖");

  private static final String RARE = "丈丐丑丙丛丝丞丢丧丫乃乌乏乐乒乓乔乖乘乙九也习乡书乱乳于亏云互亚亟亡亢亥亦享京亭亮亲亿仁仃仇";

  private static final Map<Character, Character> SIMPLIFIED =
      Map.of('總', '总', '會', '会', '與', '与', '職', '职');

  /** One for all tests. */
  static final SearchCorpus SHARED = new SearchCorpus();

  private final Map<String, List<String>> blocks = new TreeMap<>();
  private final Map<String, List<String>> normal = new TreeMap<>();
  private final Random random = new Random(20_240_120);
  private final SharedSite site = SharedSite.of(this::write);

  private SearchCorpus() {}

  /** The site, which the first who asks for it builds. */
  BuiltSite built() {
    return site.built();
  }

  private Path write(Path folder) throws IOException {
    StringBuilder site = new StringBuilder(SiteFolder.EMPTY);
    site.append("-- content/vocabulary/indicators.yml --\n");
    site.append("- {id: warmth, label: {zh-CN: 送温暖, en: Winter aid}, unit: 家, total: sum,");
    site.append(" synonyms: [走访困难户]}\n");
    for (int u = 0; u < UNITS; u++) {
      site.append("-- content/units/unit-").append(u).append(".yml --\n");
      site.append("name: {zh-CN: 甲").append("乙丙丁戊己庚辛壬癸子丑寅".charAt(u));
      site.append("区总工会, en: Union ").append(u).append("}\nlevel: district\n");
      if (u == 3) {
        site.append("former: [{name: {zh-CN: 老城区工会办事处}, until: 2018-12-31}]\n");
      }
      for (int y = 0; y < YEARS; y++) {
        report(site, "unit-" + u, 2012 + y);
      }
    }
    site.append(unseen("unit-0", "withdrawn", 2030)).append(unseen("unit-0", "draft", 2031));
    SiteFolder.write(folder, site.toString());
    blocks.forEach(
        (report, said) -> normal.put(report, said.stream().map(SearchCorpus::normal).toList()));
    return folder;
  }

  private void report(StringBuilder site, String unit, int year) {
    List<String> said = blocks.computeIfAbsent(unit + "/" + year, k -> new ArrayList<>());
    String title = year + "年述职述廉报告";
    String type = year % 3 == 0 ? "individual" : "team";
    int households = 10 + random.nextInt(90);
    site.append("-- content/reports/").append(unit).append('/').append(year).append(".md --\n");
    site.append("---\ntitle: ").append(title).append("\nunit: ").append(unit);
    site.append("\nyear: ").append(year).append("\ntype: ").append(type);
    site.append("\ndimensions: [").append(year % 2 == 0 ? "duty, integrity" : "learning");
    site.append("]\nstatus: published\npublished: ").append(year + 1).append("-02-01\n");
    site.append("indicators:\n  - {id: warmth, label: 送温暖, value: ").append(households);
    site.append(", unit: 家, quote: 慰问企业").append(households).append("家, reviewed: true}\n---\n");
    said.add(title);
    for (int section = 1; section <= 3; section++) {
      String heading = "一二三".charAt(section - 1) + "、" + part() + "情况";
      site.append("## ").append(heading).append("\n\n");
      said.add(heading);
      if (section == 1) {
        block(site, said, "", "走访困难户，慰问企业" + households + "家。");
      }
      for (int p = 0; p < 4; p++) {
        block(site, said, p == 3 ? "- " : "", paragraph());
      }
    }
    String cell = part();
    site.append("| 项目 | 数 |\n| --- | --- |\n| ").append(cell).append(" | 12 |\n\n");
    said.addAll(List.of("项目", "数", cell, "12"));
  }

  private static void block(StringBuilder site, List<String> said, String mark, String text) {
    site.append(mark).append(text).append("\n\n");
    said.add(text);
  }

  private String part() {
    return PARTS.get(random.nextInt(PARTS.size()));
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder("今年");
    int parts = 3 + random.nextInt(6);
    for (int i = 0; i < parts; i++) {
      text.append(random.nextInt(9) == 0 ? ODD.get(random.nextInt(ODD.size())) : part());
      text.append(random.nextInt(4) == 0 ? "，" : "");
      if (random.nextInt(3) == 0) {
        text.append(random.nextInt(300)).append("件");
      }
      text.append(RARE.charAt(random.nextInt(RARE.length())));
    }
    return text.append("。").toString();
  }

  private static String unseen(String unit, String status, int year) {
    String head =
        "-- content/reports/%s/%d.md --\n---\ntitle: %d年报告\nunit: %s\nyear: %d\ntype: team\n"
            .formatted(unit, year, year, unit, year);
    String change =
        status.equals("withdrawn")
            ? "changes:\n  - {date: 2032-01-01, kind: withdrawal, by: 办公室, note: 撤回}\n"
            : "";
    String published = status.equals("withdrawn") ? "published: 2031-01-01\n" : "";
    return head + "status: " + status + "\n" + published + change + "---\n秘而不宣之事。\n";
  }

  /** The text that comparing begins with, made without any code of the program. */
  static String normal(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded
        .chars()
        .mapToObj(c -> String.valueOf(SIMPLIFIED.getOrDefault((char) c, (char) c)))
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The reports that have some words and do not have others. */
  List<String> with(List<String> words, List<String> without) {
    TreeSet<String> found = new TreeSet<>();
    List<String> wanted = words.stream().map(SearchCorpus::normal).toList();
    List<String> unwanted = without.stream().map(SearchCorpus::normal).toList();
    normal.forEach(
        (report, all) -> {
          boolean has = wanted.stream().allMatch(w -> all.stream().anyMatch(b -> b.contains(w)));
          boolean hasNot =
              unwanted.stream().noneMatch(w -> all.stream().anyMatch(b -> b.contains(w)));
          if (has && hasNot) {
            found.add(report);
          }
        });
    return List.copyOf(found);
  }

  /** Different pieces of the reports, cut anywhere, that hold no blank and are no operator. */
  Set<String> cuts(int count) {
    List<List<String>> all = List.copyOf(blocks.values());
    Set<String> cuts = new LinkedHashSet<>();
    while (cuts.size() < count) {
      List<String> said = all.get(random.nextInt(all.size()));
      String block = said.get(random.nextInt(said.size()));
      int length = 1 + random.nextInt(12);
      int from = random.nextInt(block.length());
      String cut = block.substring(from, Math.min(block.length(), from + length));
      boolean whole =
          !Character.isLowSurrogate(cut.charAt(0))
              && !Character.isHighSurrogate(cut.charAt(cut.length() - 1));
      if (whole && cut.strip().equals(cut) && !cut.matches("(?s).*\\s.*|[-\"].*")) {
        cuts.add(cut);
      }
    }
    return cuts;
  }

  List<String> parts() {
    return PARTS;
  }
}
