package gongkai.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The measure words that reports count with.
 *
 * <p>A closed table, since a number without one of these is a date, an ordinal, a document number
 * or part of a name far more often than a count. Left out on purpose: 年 月 日 号 时 点 岁 (dates and
 * ages), 级 届 等 (ranks), 周年, 大 and 佳 (十大, 十佳 are names).
 */
public final class MeasureWords {
  private static final WordList EVENT =
      WordList.of(
          """
          次 场 场次 期 批 批次 期次 班次 轮 轮次 回 趟 节 课次 堂 讲 人次 户次 家次 台次
          架次 车次 件次 册次 剂次 针次 例次 件（次） 件(次) 起（次） 起(次) 遍 起 例 宗 笔 单
          """);
  private static final WordList PEOPLE = WordList.of("人 名 位 户 余户 人（次） 人(次) 人／次 对");
  private static final WordList THING =
      WordList.of(
          """
          家 所 座 处 部 台 套 辆 艘 架 栋 幢 间 眼 盏 株 棵 头 只 羽 匹 尾 箱 袋 瓶 盒 桶 床
          块 幅 副 枚 根 扇 班 家（次） 场（次） 台（套） 台套 台(套) 处（个） 个（次） 门 档
          路 孔 册 本 份 封 张 件 篇 首 版次 剂 针 双 组 令 米 公里 千米 里 延米 亩 公顷
          平方公里 平方千米 平方米 平米 ㎡ 立方米 立方 方 升 毫升 口 吨 公斤 千克 斤 克 千瓦时 千瓦 兆瓦
          度 km kg
          """);
  private static final WordList DISCRETE =
      WordList.of(
          """
          家 所 座 处 部 台 套 辆 艘 架 栋 幢 间 眼 盏 株 棵 头 只 羽 匹 箱 袋 瓶 盒 桶 床 块
          幅 副 枚 根 扇 班 家（次） 场（次） 台（套） 台套 台(套) 处（个） 个（次） 册 本 份
          封 张 件 篇 首 剂 针 双 组
          """);
  private static final WordList GENERAL = WordList.of("个 项 条 种 类 支 面 款 片 道 段 桩");
  private static final WordList MONEY = WordList.of("元 元人民币 人民币 美元 港元 欧元 日元");
  private static final WordList RATE = WordList.of("% ‰ 个百分点 百分点 个点 倍");
  private static final WordList TIME = WordList.of("天 小时 学时 课时 分钟 个工作日 工作日 个小时 人天");
  private static final WordList SCORE = WordList.of("分");

  /** Words that merely begin with a measure word; after a number or a mask they are no unit. */
  private static final WordList OTHER_WORDS =
      WordList.of(
          """
          个月 个亿 个年头 个季度 个学期 个星期 个周 个昼夜 个别 个体 个性 个人所得 项目 条例 条线
          条件 条块 条规 条文 次日 次要 次序 次生 次数 次年 次性 次产业 次分配 次创业 次元
          次供 位一体 位数 位于 位居 位列 期工程 期间 期刊 期限 期货 期满 期末 场所 场馆 场地
          场景 场镇 场站 场内 场外 部门 部队 部分 部署 部长 部委 部级 部属 部位 台账 台风
          台湾 套餐 座谈 座位 座右 处理 处置 处罚 处分 处级 处长 处室 处于 所有 所属 所在
          所长 所辖 所需 所得 面积 面向 面对 面临 面貌 片区 口岸 本级 本地 本市 本人 本村
          本镇 本院 本校 本单位 本部 本年 门店 门户 门诊 门类 户外 户籍 户口 户主 户型 户均
          份额 张贴 间接 间隔 间距 组织 组长 组建 组团 天然 天津 天文 天气 单位 单独 单项
          单元 节日 节水 节能 节约 节点 节目 班子 班组 班级 班主任 双向 双方 双拥 双减 对象
          对接 对于 对外 对口 对应 块状 块钱 款项 段落 道路 道德 种植 种养 种子 类似 类别
          类型 支部 支行 支出 支持 支付 支撑 支援 支委 支线 支队 批发 批准 批示 批复 批评
          起草 起诉 起点 起步 起来 例如 例会 例行 讲座 讲话 讲师 堂食 轮换 轮流 轮岗 回头
          回访 回收 人大 人民 人社 人事 人才 人员 人力 人口 人均 人文 人居 人武 人行 人防
          人保 人工 人生 名录 名牌 名胜 名额 名优特 名单 路径 路线 路口 路段 路灯 里程 里面
          方面 方式 方位 方案 方针 度假 度汛 分钟 分别 分类 分之 分级 分管 分局 分公司 分会
          分析 分工 分红 元旦 元素 元件 元宵 头部 只有 只能 株洲 箱包 米粉 家庭 针对 根据
          升级 升至 升到 升为 升幅 升学 升旗 升降 升值 口头 口人 口径 口罩 口之家 口味 口令 口号 口腔 口述 口碑
          根本 首次 首批 首个 首家 首届 幅度 份子 档案 档次 孔子 令人 床位 间房 版本
          """);

  /** Longer words in which the measure word stands alone after all: 3项目标, 2支队伍. */
  private static final WordList STILL_MEASURES =
      WordList.of(
          """
          项目标 支队伍 期间隙 人事迹 人工作 人均为 人均已 人均获 人均达 人行政 人生病 人员工
          名优秀 名单亲 对口罩 处分散 部分类 床位于 家庭农 个人大 个人事 节目标 个体系 场内部
          张贴画 条件性 门类别 间接待 间房屋 间房间 台账本 家庭医 元素质 条例行 面对面 块状况
          """);

  /** After a mask, which hides a name as often as a number, these too are read as one word. */
  private static final WordList OTHER_WORDS_AFTER_MASK =
      WordList.of(
          """
          家属 家长 家园 家乡 家电 家具 家访 家政 家风 家人 家校 家畜 家禽 个人 座机 路社区
          路街道 路小学 路东 路西 里社区 人士 人寿 人保 分行 分院 分校 场区 场村 场乡 台村
          台镇 台乡 门镇 门村 门街 条村 套村 方村 头村 头镇 片村 组村 里村 里镇 处村 所村
          双村 单村 对村 块村 米业 度村 天村 路村 位村 期村 班村 名村 项村
          """);

  private static final WordList STILL_MEASURES_AFTER_MASK =
      WordList.of(
          """
          家园区 家电商 家电子 家电力 家政府 家人力 家具有 家具备 家校外 个人选 个人民 个人员
          """);

  /** Parts of an office or body as often as units: **部, **处, **所 without more hide a name. */
  private static final WordList OFFICES = WordList.of("部 处 所 台 路 门 班 组 里 方 度 天 分 片 头 单 道 类 桩 讲");

  static final Map<String, Measure.MeasureKind> KINDS = kinds();
  private static final WordList ALL = WordList.of(String.join(" ", KINDS.keySet()));

  private MeasureWords() {}

  /** The unit that stands after a number at {@code index}, if one does. */
  public static Optional<Measure> at(String text, int index) {
    int length = ALL.lengthAt(text, index);
    if (length == 0 || isOtherWord(text, index, length, OTHER_WORDS, STILL_MEASURES)) {
      return Optional.empty();
    }
    String unit = text.substring(index, index + length);
    return Optional.of(new Measure(unit, KINDS.get(unit), index + length));
  }

  /** The unit that stands after a mask, if the mask then hides a number and not a name. */
  public static Optional<Measure> afterMask(String text, int index) {
    return at(text, index)
        .filter(
            m ->
                !isOtherWord(
                    text,
                    index,
                    m.end() - index,
                    OTHER_WORDS_AFTER_MASK,
                    STILL_MEASURES_AFTER_MASK));
  }

  static boolean isDiscrete(String unit) {
    return DISCRETE.lengthAt(unit, 0) == unit.length();
  }

  /** Whether the unit may as well be the end of an office's name. */
  public static boolean mayEndName(String unit) {
    return OFFICES.lengthAt(unit, 0) == unit.length();
  }

  private static Map<String, Measure.MeasureKind> kinds() {
    Map<String, Measure.MeasureKind> kinds = new HashMap<>();
    EVENT.words().forEach(word -> kinds.put(word, Measure.MeasureKind.EVENT));
    PEOPLE.words().forEach(word -> kinds.put(word, Measure.MeasureKind.PEOPLE));
    THING.words().forEach(word -> kinds.put(word, Measure.MeasureKind.THING));
    GENERAL.words().forEach(word -> kinds.put(word, Measure.MeasureKind.GENERAL));
    MONEY.words().forEach(word -> kinds.put(word, Measure.MeasureKind.MONEY));
    RATE.words().forEach(word -> kinds.put(word, Measure.MeasureKind.RATE));
    TIME.words().forEach(word -> kinds.put(word, Measure.MeasureKind.TIME));
    SCORE.words().forEach(word -> kinds.put(word, Measure.MeasureKind.SCORE));
    return Map.copyOf(kinds);
  }

  private static boolean isOtherWord(
      String text, int index, int length, WordList words, WordList exceptions) {
    int word = words.lengthAt(text, index);
    return word > length && exceptions.lengthAt(text, index) <= word;
  }
}
