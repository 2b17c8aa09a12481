package gongkai.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells among the sentences of a passage on plans those that say what will be done. */
final class Promises {
  /** 重点做好三项工作。 我将从以下几方面改进： */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:以下|如下|下列|下面|这|[一二两三四五六七八九十几][个项点方条大])[^，。：；]{0,14}"
              + "(?:方面|工作|任务|重点|关键|环节|文章|坚持|加强|提升|着力|聚焦|打算|努力|措施|改进|计划|目标|发力|下功夫|入手|着手|做起|抓起|突破|改善|落实)[”’]?"
              + "(?:的?工作|上?下功夫|发力|着手|入手|努力|改进|加以改进|求突破|抓起|做起|持续用力)?[：:。]?$");

  /** 重点抓好“四个一”。: so many points, which are told behind it. */
  private static final Pattern POINTS =
      Pattern.compile(
          "^[^，。：]{0,10}(?:抓好|做好|办好|打好|突出|聚焦|围绕|实施|推进|实现|落实|做到)[“‘][二两三四五六七八九十][个项大件场条][^”’，。]{1,6}[”’](?:[^，。：]{0,4})[：:。]$");

  /** 2024年打算。 and 工作打算：奋楫扬帆，全力开创新局面。: headings that stand in a paragraph. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^[^，。：]{0,12}(?:打算|计划|思路|安排|重点|举措|措施|方向)(?:[。：]?$|：[\\p{IsHan}]{4}，[^，。0-9]{4,14}。$)"
              + "|(?:这么|如下|以下)?[几一二两三四五六七八九十](?:件事|点要求|点打算)[。：]$");

  /** …采取以下措施：一是夯实基础。: an introduction, and the heading of its first point. */
  private static final Pattern ANNOUNCED_POINT =
      Pattern.compile("[：:](?:[一二三四]是|首先|第一，?)[^，。；]{0,16}。$");

  private static final int LONGEST_ANNOUNCEMENT = 70;

  private static final Pattern COURTESY =
      Pattern.compile(
          "^(?:以上|特此|谢谢|感谢|汇报完毕|述职完毕|报告完毕|此外|最后，(?:感谢|祝))|请[^，。]{0,10}(?:评议|审议|审阅|批评|指正|指导)|(?:^[敬恳并也]?请|欢迎)[^，。]{0,10}监督|请(?:各位|大家|领导|代表|组织|同志|广大|予以)[^，。]{0,8}监督|请[^，。]{0,16}(?:意见|谅解)。?$|不妥|不当之处|敬请|恳请|谢谢|让我们");

  /** 本人带头签署承诺，请大家监督。: the courtesy is but the end of it. */
  private static final Pattern ASKS_BESIDE =
      Pattern.compile("(?<=[^，。]{6})，(?:敬|恳|也)?请(?:大家|群众|职工|同志们|各位[^，。]{0,4})监督。$");

  private static final Pattern COPULA =
      Pattern.compile(
          "是[^，。]{0,40}(?:之年|一年|年份|阶段|时期|节点|周年|开局|起点|之[本基要源魂]|关键|根本|前提|灵魂|保证|生命线)(?=[，。！；])|^(?:各位|同志们)[^，]{0,8}[，：！]?$|永远在路上|^[^，。0-9]{2,10}是(?!要)[^，。0-9]{2,8}。$|就(?:藏|在于|体现)");

  private static final Pattern PAST =
      Pattern.compile(
          "(?<![为除到不得罢])了(?![^，。；]{0,5}[0-9一两三五七十](?:天|日|小时|个月)[之以]?内)(?!解(?![读决放除释])|结(?![算构束合对果])|[然断却如])|已经|(?<!业)已(?!知|有)(?![^，。；]{0,12}的)");

  private static final Pattern WILL =
      Pattern.compile("将|力争|确保|争取|(?<![主重需必次简紧概只扼])要(?!求|素|点|闻|件|害|领|旨|务)|打算|计划|继续");

  /** What is, what comes about by itself and what others will do is no deed of one's own. */
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:当前|目前|眼下|现阶段|截[至止]|到目前)(?!.{0,30}(?:要(?!求)|将))|^(?:预计|预测)(?!.*(?:我们?|本[人局院])将)"
              + "|将由(?!我|本)|(?:^|，)[^，]{0,12}将(?:迎来|面临|是|成为|会有)[^，]*。$"
              + "|(?:意义|任务|责任|压力)(?:也)?(?:十分|非常|更加|极其|很)?(?:重大|艰巨|繁重)"
              + "|(?:任务|要求|压力|责任|形势|竞争|挑战)[^，。；]{0,4}(?:更|越来越|十分|非常|依然|仍然)(?:重|高|大|紧|严峻|激烈|艰巨|繁重|复杂)(?=[，。、；])");

  /** Principles: 做好明年工作，必须坚持党的领导. 总体思路是：…. */
  private static final Pattern PRINCIPLE =
      Pattern.compile(
          "必须(?:始终|牢牢|长期)?(?:坚持|牢记|把握|保持|清醒|增强|以|把|坚定|树立)"
              + "|^(?:坚持)?以[^，]{2,30}(?:思想|精神|理论|主线|主题|目标|宗旨)[^，]{0,8}为(?:指导|指引|统领|遵循)"
              + "|^(?:工作|发展)?的?(?:总体|基本|指导|工作|总)(?:思路|要求|思想|原则)(?:是|为)?[：:，]|任何时候都");

  private static final Pattern SLOGAN =
      Pattern.compile(
          "征途|征程|蓝图|奋楫|扬帆|潮涌|风正|正当时|催人奋进|时不我待|使命光荣|责任重大|[惟唯]有|不负韶华|未来可期|成绩属于|来之不易|离不开|因奋斗|逆水行舟|不进则退|任重(?:而)?道远|并存");

  /** What somebody believes, sees or answers for is nothing that will be done. */
  private static final Pattern BELIEF =
      Pattern.compile(
          "[既更又也还]要(?:清醒地?)?看到|(?:^|，)(?:我们?|本人)?(?:始终|完全)?(?:坚信|深知|深深知道|相信|深信|确信)|算(?:不了|得了)什么|道阻且长|行则将至"
              + "|(?:^|，)(?:我们?)?(?:应当|应该|必须|也|还)(?:清醒)?地?看到|负有[^，。]{0,8}责任");

  private static final Pattern LOOKING_BACK =
      Pattern.compile("^(?:过去|回顾|回首|一年来|这一年|去年|上年)|目前(?:正在|已)");

  /** Numbers, and words of time by which a deed is to be done or comes again. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "[0-9０-９]|[两三四五六七八九十百]+(?:[个名项次场条件户篇本处所辆台天]|小时|分钟)|(?:^|[，；])每[^，。；]{1,4}(?=[配设建联])|逐[一项个村户件人条]|一(?:小时|[轮批名间门场]|次(?!次))"
              + "|每(?:逢|年|季度?|月|周|天|日|半年)|年[内底]|月底|季度|[上下]半年");

  /** What there is, and parts of it. */
  private static final Pattern COUNTS =
      Pattern.compile("现有[^，。]*|占[^，。]*[成%％]以?[上下]?|一年就[^，。]*|(?:权力|收入|问题)[^，。]{0,6}不?大");

  /** Verbs of work, beside those of what was done. */
  private static final WordList WORK =
      WordList.of(
          """
          做好 抓好 抓紧 办好 管好 用好 守好 当好 加强 强化 深化 优化 细化 提升 提高 提质 改进 改善 改造
          推进 推动 推广 推行 促进 落实 坚持 健全 完善 建立 建设 打造 培育 培养 创新 拓展 扩大 严格 严守
          加大 加快 加密 补齐 补上 补足 学习 深入 走访 调研 解决 整改 压实 压减 防范 化解 杜绝 守住 保持 实现 争当
          服务 保障 聚焦 围绕 突出 注重 探索 规范 开展 组织 举办 成立 完成 启动 新建 新增 引进 争创
          树立 增强 牢记 践行 履行 贯彻 恪守 带头 改掉 改一改 多用 多听 少些 听取 接受 公示 公布 公开 监督 备齐
          """);

  private static final String ENDS = "。！；!;”";

  private static final Pattern VOCATIVE = Pattern.compile("^(?:各位[^，：！。]{1,6}|同志们|同事们|乡亲们)[，：！]");

  private Promises() {}

  /**
   * @param listed whether the sentence belongs to an item of a list
   */
  static boolean isOne(String sentence, boolean listed) {
    Matcher vocative = VOCATIVE.matcher(sentence.strip());
    boolean addressed = vocative.find();
    String text = ASKS_BESIDE.matcher(vocative.replaceFirst("")).replaceFirst("。");
    if (text.endsWith("：") || text.endsWith(":") || COURTESY.matcher(text).find()) {
      return false;
    }
    boolean will = WILL.matcher(text).find();
    if (!will && (COPULA.matcher(text).find() || addressed)) {
      return false;
    }
    if (isOthers(text)) {
      return false;
    }
    if (BELIEF.matcher(text).find() || (LOOKING_BACK.matcher(text).find() && !will)) {
      return false;
    }
    if (HEADING.matcher(text).find() || POINTS.matcher(text).find()) {
      return false;
    }
    if (!will
        && !MEASURED.matcher(withoutCounts(text)).find()
        && (Sayings.isOne(text) || (!listed && Sayings.namesNoDeed(text, WORK)))) {
      return false;
    }
    boolean brief = text.length() <= LONGEST_ANNOUNCEMENT;
    boolean announces = brief && (ANNOUNCES.matcher(text).find() || announcesPoint(text));
    boolean past = tellsOfDone(text);
    boolean slogan = SLOGAN.matcher(text).find() && !will;
    boolean ended = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return !announces && !past && !slogan && (listed || (ended && (will || namesWork(text))));
  }

  /** 现有小微企业97家: what is counted there is no measure of what will be done. */
  private static String withoutCounts(String text) {
    return COUNTS.matcher(text).replaceAll("");
  }

  /** 2024年起执行的办法已宣讲到户: a year ahead, and a deed that is done. */
  static boolean tellsOfDone(String text) {
    return PAST.matcher(text).find() && !WILL.matcher(text).find();
  }

  /** …这样干：一是扩到8张床。 tells its first point; …：一是夯实基础。 only heads it. */
  private static boolean announcesPoint(String text) {
    Matcher point = ANNOUNCED_POINT.matcher(text);
    return point.find() && !MEASURED.matcher(point.group()).find();
  }

  /** 各位代表，新的一年…: what is said behind the address. */
  static String withoutVocative(String sentence) {
    return VOCATIVE.matcher(sentence.strip()).replaceFirst("");
  }

  /** Whether a sentence tells how things are, what is demanded or in what spirit, and no deed. */
  private static boolean isOthers(String text) {
    boolean measured = MEASURED.matcher(text).find();
    return Demands.areAllOf(text)
        || EmptyPledge.isOne(afterCopula(text))
        || STATE.matcher(text).find()
        || (!measured && PRINCIPLE.matcher(text).find());
  }

  /** 2024年是创建的攻坚之年，全院上下要…: what is said beside what the year is. */
  private static String afterCopula(String text) {
    Matcher copula = COPULA.matcher(text);
    int comma = copula.find() ? text.indexOf('，', copula.end()) : -1;
    return comma > 0 ? text.substring(comma + 1) : text;
  }

  /**
   * Whether anything to be done is named at all: a proverb at the end of a report names nothing.
   */
  private static boolean namesWork(String text) {
    return MEASURED.matcher(text).find() || WORK.occursIn(text) || Verbs.LISTED.occursIn(text);
  }
}
