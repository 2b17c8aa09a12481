import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a site of any number of invented reports: {@code java Corpus.java FOLDER REPORTS}. The same
 * number gives the same bytes. Each has some 3,300 Chinese characters, twenty figures with their
 * quotes and a few redactions, and no person, place or body that exists.
 */
final class Corpus {
  private static final String[] FIRST = {
    "青", "临", "安", "平", "永", "新", "长", "宁", "东", "南", "云", "石", "白", "清", "广", "江"
  };
  private static final String[] SECOND = {
    "岭", "溪", "川", "河", "湖", "山", "阳", "城", "原", "水", "泉", "桥", "台", "坪", "浦", "湾"
  };
  private static final String[] KINDS = {"市总工会", "区总工会", "县总工会", "镇工会联合会", "街道总工会"};

  /** Id, label, unit, least, most. */
  private static final String[][] INDICATORS = {
    {"aid-households", "帮扶困难职工", "户", "12", "1800"},
    {"aid-fund", "发放帮扶资金", "万元", "5", "1600"},
    {"unions-formed", "新建基层工会", "家", "3", "160"},
    {"members-joined", "发展会员", "人", "80", "9600"},
    {"trained", "培训职工", "人次", "120", "9800"},
    {"contests", "举办技能竞赛", "场", "2", "48"},
    {"mediations", "调解劳动争议", "件", "4", "760"},
    {"legal-aid", "提供法律援助", "件", "2", "310"},
    {"contracts", "签订集体合同", "份", "10", "900"},
    {"stations", "建成服务驿站", "个", "2", "130"}
  };
  private static final String[] OTHER = {
    "组织理论学习", "开展主题党日", "走访企业", "开展谈心谈话", "排查隐患", "接待来访", "办理建议提案", "开展宣讲",
    "举办读书会", "检查班组"
  };
  private static final String[] OTHER_UNITS = {"次", "次", "家", "人次", "处", "人次", "件", "场", "期", "个"};

  private static final String[] OPENINGS = {
    "一年来，", "围绕年度重点，", "结合本地实际，", "坚持问题导向，", "按照工作安排，", "在各方支持下，", "会同有关部门，", "立足岗位职责，"
  };
  private static final String[] DEEDS = {
    "把各项要求逐条分解到科室和人员", "对基层反映的情况逐一登记、逐一答复", "利用晨会和例会的间隙交流体会", "把制度执行情况列入季度检查",
    "对重点岗位开展廉政提醒", "把服务时间延长到晚间和周末", "依托职工之家开展文体活动", "对老旧设备进行维护和更新",
    "把好经验整理成册供大家参考", "对流程中的堵点进行梳理和简化", "引导职工依法理性表达诉求", "推动劳资双方面对面协商"
  };
  private static final String[] RESULTS = {
    "各项工作有序推进", "干部作风更加扎实", "职工群众更加满意", "办事效率有所提高", "基层负担有所减轻", "学习氛围更加浓厚", "内部管理更加规范",
    "安全形势总体平稳"
  };
  private static final String[] HEADINGS = {
    "抓学习，提高理论素养", "讲政德，严守规矩", "促发展，服务中心工作", "办实事，维护合法权益", "强基层，夯实组织基础", "守底线，落实廉政责任",
    "不足与打算"
  };

  private final Path folder;
  private final Random random = new Random(7);

  private Corpus(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    new Corpus(Path.of(arguments[0])).make(Integer.parseInt(arguments[1]));
  }

  private void make(int reports) throws IOException {
    write(
        "content/site.yml",
        """
        title: {zh-CN: 述职报告公开（性能测试，全部虚构）}
        languages: [zh-CN]
        base-url: https://reports.example.net/
        publisher: {name: {zh-CN: 虚构总工会}}
        """);
    StringBuilder indicators = new StringBuilder();
    for (String[] known : INDICATORS) {
      indicators.append(
          String.format(
              Locale.ROOT,
              "- {id: %s, label: {zh-CN: %s}, unit: %s, total: sum}%n",
              known[0], known[1], known[2].equals("万元") ? "元" : known[2]));
    }
    write("content/vocabulary/indicators.yml", indicators.toString());
    int units = Math.max(1, (reports + 9) / 10);
    int made = 0;
    for (int unit = 0; unit < units; unit++) {
      String id = "unit-" + (unit + 1);
      String name = name(unit);
      write(
          "content/units/" + id + ".yml",
          "name: {zh-CN: " + name + "}\nlevel: " + (unit % 5 == 0 ? "city" : "district") + "\n");
      for (int year = 2016; year <= 2025 && made < reports; year++, made++) {
        write("content/reports/" + id + "/" + year + ".md", report(id, name, year));
      }
    }
  }

  private static String name(int unit) {
    String place = FIRST[unit % FIRST.length] + SECOND[unit / FIRST.length % SECOND.length];
    String part = unit < 256 ? "" : "第" + (unit / 256 + 1);
    return place + part + KINDS[unit % KINDS.length];
  }

  private String report(String unit, String name, int year) {
    List<String> figures = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    text.append(year).append("年，").append(name).append("领导班子履行职责，现报告如下。\n");
    for (int section = 0; section < HEADINGS.length; section++) {
      text.append("\n## ").append("一二三四五六七".charAt(section)).append('、');
      text.append(HEADINGS[section]).append('\n');
      for (int paragraph = 0; paragraph < 2; paragraph++) {
        text.append('\n');
        for (int sentence = 0; sentence < 6; sentence++) {
          text.append(pick(OPENINGS)).append(pick(DEEDS)).append('，').append(pick(DEEDS));
          if (sentence % 3 == 1 && section < HEADINGS.length - 1 && figures.size() < 20) {
            text.append('，').append(figure(figures));
          }
          text.append('，').append(pick(RESULTS)).append('。');
        }
        text.append('\n');
      }
    }
    return """
        ---
        title: {zh-CN: %1$s%2$d年度述职报告}
        unit: %3$s
        year: %2$d
        type: team
        status: published
        published: %4$d-02-%5$02d
        summary: {zh-CN: %1$s%2$d年度履职情况。}
        indicators:
        %6$s---
        %7$s"""
        .formatted(
            name, year, unit, year + 1, 1 + random.nextInt(28), String.join("", figures), text);
  }

  private String figure(List<String> figures) {
    int number = figures.size();
    boolean known = number < INDICATORS.length;
    String label = known ? INDICATORS[number][1] : OTHER[number - INDICATORS.length];
    String unit = known ? INDICATORS[number][2] : OTHER_UNITS[number - INDICATORS.length];
    int least = known ? Integer.parseInt(INDICATORS[number][3]) : 5;
    int most = known ? Integer.parseInt(INDICATORS[number][4]) : 300;
    boolean withheld = random.nextInt(5) == 0;
    String value = Integer.toString(least + random.nextInt(most - least));
    String quote = label + (withheld ? "**" : value) + unit;
    figures.add(
        "  - {"
            + (known ? "id: " + INDICATORS[number][0] + ", " : "")
            + ("label: " + label + ", value: " + (withheld ? "withheld" : value))
            + (", unit: " + unit + ", quote: \"" + quote + "\", reviewed: true}\n"));
    return quote;
  }

  private String pick(String[] some) {
    return some[random.nextInt(some.length)];
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
