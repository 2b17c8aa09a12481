package gongkai.content.writing;

import gongkai.content.field.FrontMatterKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** A report's file as somebody could write it, put together of parts that are known one by one. */
final class WrittenFile {
  private static final List<FrontMatterKey> SCALARS =
      List.of(
          FrontMatterKey.TITLE, FrontMatterKey.STATUS, FrontMatterKey.YEAR, FrontMatterKey.SUMMARY);

  /**
   * A piece of the file.
   *
   * @param about a key, or an entry of its list; empty for what lies between
   */
  record Part(String about, String text) {
    boolean isSeparator() {
      return about.equals(",");
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final Random random;
  private final String end;

  private WrittenFile(Random random) {
    this.random = random;
    this.end = pick("\n", "\n", "\r\n", "\r\n", "\r");
  }

  static WrittenFile random(Random random) {
    WrittenFile file = new WrittenFile(random);
    file.write();
    return file;
  }

  List<Part> parts() {
    return parts;
  }

  String text() {
    return text(parts);
  }

  static String text(List<Part> parts) {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  List<Part> entries(FrontMatterKey list) {
    return parts.stream().filter(p -> p.about().startsWith(list.code() + "[")).toList();
  }

  Optional<Part> key(FrontMatterKey key) {
    return parts.stream().filter(p -> p.about().equals(key.code())).findFirst();
  }

  private void write() {
    add("", pick("", "\uFEFF") + "---" + pick("", " ") + "\n");
    List<Runnable> keys = new ArrayList<>();
    for (FrontMatterKey key : SCALARS) {
      keys.add(() -> scalar(key));
    }
    keys.add(this::dimensions);
    for (FrontMatterKey key :
        List.of(FrontMatterKey.INDICATORS, FrontMatterKey.EVENTS, FrontMatterKey.PLANS)) {
      keys.add(() -> list(key));
    }
    Collections.shuffle(keys, random);
    for (Runnable key : keys.subList(0, 2 + random.nextInt(keys.size() - 1))) {
      between();
      key.run();
    }
    between();
    add("", "---\n");
    add("", pick("", "\n# 一、 *情况*\n\n拨付*万元，**人\n---\nstatus: 不是\n", "***\r\n\n  \n末行"));
  }

  private void between() {
    add("", pick("", "", "", "\n", "# 注：status: draft\n", "   \n # [ { \" '\n\n"));
  }

  private void scalar(FrontMatterKey key) {
    String value =
        pick(
            " 旧 值\n",
            "    plain\n",
            " 'it''s: # no'  # 注\n",
            " \"a \\\" b\\n\"\n",
            " |\n    一\n\n    二\n",
            " >-\n  一\n  二\n",
            " 多行\n  的字\n",
            "\n  \"下一行\"\n",
            " ''\n",
            "\n",
            key == FrontMatterKey.YEAR ? " 2023 # 年\n" : " '2023' # 年\n");
    add(key.code(), key.code() + ":" + value);
  }

  private void dimensions() {
    add(
        "dimensions",
        "dimensions:"
            + pick(
                " [duty, integrity]\n",
                " ['duty' , # 职\n  learning]\n",
                "\n- duty\n-  integrity # 廉\n",
                " # 述\n    - duty\n",
                " []\n"));
  }

  private void list(FrontMatterKey key) {
    int count = random.nextInt(4);
    if (count == 0) {
      add(key.code(), key.code() + ":" + pick(" []", "", " [ ]") + pick("", " # 无") + "\n");
    } else if (random.nextInt(3) == 0) {
      brackets(key, count);
    } else {
      lines(key, count);
    }
  }

  private void brackets(FrontMatterKey key, int count) {
    boolean byLine = random.nextBoolean();
    add("", key.code() + ": [" + (byLine ? pick("\n", " # 一\n") : pick("", " ")));
    for (int i = 0; i < count; i++) {
      add(key.code() + "[" + i, (byLine ? "  " : "") + flow(byLine));
      boolean last = i == count - 1;
      String comma =
          last ? pick("", byLine ? "," : "") : byLine ? pick(",", " ,") : pick(", ", ",");
      add(",", comma);
      add(byLine ? "," : "", byLine ? pick("\n", "\n", " # 注 ]\n") : "");
    }
    add("", pick("]", " ]", byLine ? "  ]" : "]") + "\n");
  }

  private void lines(FrontMatterKey key, int count) {
    String indent = pick("", "  ", "    ", " ");
    add("", key.code() + ":" + pick("", " # 表", "  ") + "\n");
    for (int i = 0; i < count; i++) {
      add("", pick("", "", "\n", indent + "# 下一个\n"));
      String hyphen = indent + "-" + pick(" ", "   ");
      String text =
          switch (random.nextInt(4)) {
            case 0 -> block(hyphen, " ".repeat(hyphen.length()));
            case 1 -> indent + "-\n" + block(indent + "   ", indent + "   ");
            default -> hyphen + flow(random.nextInt(4) == 0) + pick("", " # 尾注 - {") + "\n";
          };
      add(key.code() + "[" + i, text);
    }
  }

  private String flow(boolean wide) {
    String gap = wide ? "\n      " : " ";
    return "{"
        + pick("", " ")
        + pick("id: a-b," + gap, "", "\"id\": 'c'," + gap)
        + "label: "
        + pick("人数", "'有, 逗号}'", "\"引 # 号\"", "𠮷 野")
        + pick(",", " ," + gap)
        + " quote: "
        + pick("\"*万元 [1]\"", "三 五 家", "'他说''好'''")
        + pick("", ", reviewed: false", "," + gap + "value: 35")
        + pick("", wide ? "," : "")
        + pick("}", wide ? "\n    }" : " }");
  }

  private String block(String first, String indent) {
    List<String> pairs =
        new ArrayList<>(
            List.of(
                "label: " + pick("人 数", "'a: b'", "|\n" + indent + "  多\n" + indent + "  行"),
                "quote: " + pick("\"*万元\" # 引", "三五\n" + indent + "  家", "𠮷")));
    if (random.nextBoolean()) {
      pairs.add("value: 35" + pick("", "   # 个", "\n" + indent + "# 注"));
    }
    if (random.nextBoolean()) {
      pairs.add(random.nextInt(pairs.size() + 1), "id: a-b");
    }
    if (random.nextInt(3) == 0) {
      pairs.add("also: " + pick("[一, 二]", "\n" + indent + "  - 一\n" + indent + "  - 二"));
    }
    return first + String.join("\n" + indent, pairs) + "\n";
  }

  private void add(String about, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(about, text.replace("\r\n", "\n").replace("\n", end)));
    }
  }

  private String pick(String... all) {
    return all[random.nextInt(all.length)];
  }
}
