package gongkai.text.date;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import java.util.regex.Pattern;

/** Finds the predicate of a clause, and tells it from a verb that 的 makes an attribute. */
final class Predicates {
  /** Verbs of what happens to bodies and works, beside what bodies do. */
  private static final WordList HAPPENING =
      WordList.of(
          """
          被 获 赴 遭 启动 启用 开班 开标 完工 复工 动工 进场 投用 投入 通水 通车 通电 通气 挂牌
          揭牌 揭晓 上线 入选 首演 结束 结业 起草 牵头 主持 带队 参观 到账 试营业 营业 开园 开馆
          开街 开业 开营 开学 开幕 闭幕 落成 封顶 验收 部署 发生 突发 迎来 当选 任现职 到任 调任 履新
          入职 离任 交流 生效 提请 会签 推进 推行 更名 合并 换届 选举 共建 曝光 兑付 兑现 宣判 试点
          招收 颁发 颁布 登台 走进 奔赴 慰问 返还 重新 恢复 调整 建起 收割 播种 退休 出席 传达
          做 作 列入 纳入 跻身 晋级 夺得 斩获 取得 摘得 拿到 领取 接到 接报 收治 救出 救起 勇救
          送 发 签 讲 牵手 联动 暂停 停运 停产 关闭 搬迁 迁入 入驻 进驻 入住 乔迁 交流 座谈 观摩
          考察 实地 会商 协商 约 编印 印制 公布 公示 公告 公开 发起 倡议 号召 动员 集中 全面 联合
          攻克 突破 达成 形成 拍板 敲定 采购 招标 中标 挂职 轮岗 考取 考入 中考 高考 处置 扑灭
          扑救 救援 抢通 修通 架设 贯通 合龙 蓄水 灌溉 冲毁 吸引 受灾 奠基 下线 改判 组建 运行 试运行 收官 收尾 备足 备齐 填报 申领 投运 投产 并网 送电 报告 选出
          选派 受聘 推出 亮相 问世 面世 面市 上市 开售 首发 夺冠 捧回 摘牌 授牌 挂网 开庭 抗诉 调解 劝返 走上 返乡 抵达
          出发 启程 护送 转运 改制 注册 备案 换发 换证 复审 复评 复查 通报 约谈 排除 除险 加固 铺开 推开 铺设 架起
          搭建 上马 落地 落户 签约 签下 签署 洽谈 对接 拜访 招引 盘点 清点 清查 督导 暗访 夜查 突击 抽样 普查 测评
          测试 演练 比武 竞赛 角逐 参评 路演 巡展 巡演 巡讲 首映 首播 开机 杀青 录播 直播 展示 发放 分发 派送 捐献
          献血 植树 栽植 补苗 播下 插秧 收获 采摘 出栏 放养 投苗 放流 开渔 灌浆 抢收 抢种 登记 摸清 摸底 建档 立卡
          录入 核定 核准 批复 批准 获准 准予 报批 报备 报请 呈报 印发 下达 分解 明确 细化 敲响 打响 拉开 揭幕 吹响
          退出 脱贫 摘帽 销号 清退 清偿 化债 偿还 支援 驰援 增援 援助 捐建 援建 认捐 慰问 看望 座谈 谈心 走村 进村
          连续 先后 陆续 相继 分别 再次 首次 率先 提前 如期 顺利 成功 圆满 正式 如实 及时 主动 同步 连夜 当场 逐一 逐户
          已 均 全部 都 共 又 曾 才 就 便 即 遭受 遭遇 爆发 确诊 清零 解封 复课
          扩至 扩大 转为 升级 改为 改建 改成 划归 移交 归还 办 开 建 修 拆 立 聘 调 抓 查 审 判 救 评
          """);

  /** Adverbs and nouns that hold one of the single signs by chance. */
  private static final WordList CHANCE =
      WordList.of(
          """
          开发区 开放日 公开日 办公室 办法 办事处 建筑 建议 建制 修养 立场 立方 独立 聘用 调解员
          调查队 审计 审判团队 审判员 判断 评委 查询 抓手 送水 发票 发动机 签约仪式 讲师 讲座 作风
          作业 作品 工作 动作 作用 合作社 合作 做法 服务中心 服务站 服务点 服务队 服务大厅 服务平台 工会
          培训班 培训中心 宣传月 宣传周 宣传日 宣讲团 学习班 治理工程 改造工程 建设工程 整治行动 获得感 约定
          约束 评价 评分 救护车 服务业 学习贯彻 表彰大会 安全生产 发电 开支 建成区 共同 共青团 共产党 公共 首都 都市 成都 均价 均衡 平均 人均 又好 曾经 人才 才艺 就业 就近 便民 便利 立即 即将 已有
          """);

  /** 3月入职员工: these take no object, so that what follows is whom they tell apart. */
  private static final WordList JOINERS =
      WordList.of("入职 入会 入伍 入学 入库 入围 入党 入团 退休 退役 离职 转正 立案 毕业 新入 在册 在建 新进 新招 新聘 新登记 新注册 到期");

  private static final WordList PEOPLE =
      WordList.of("的 人员 职工 员工 会员 学员 干部 教师 党员 青年 士兵 军人 项目 案件 企业 同志 学生 新兵 村 单位 对象 登记户数 户数");

  /** Verbs of one sign that are no part of nouns, wherever they stand. */
  private static final WordList SINGLES = WordList.of("被 获 赴 遭 已 均 都 共 曾");

  /** Verbs whose object acts in its turn: 组织新入职的职工参加培训. */
  private static final WordList PIVOTS =
      WordList.of("组织 邀请 选派 安排 带领 帮助 动员 引导 协调 指导 派出 推动 促成 推荐 联系 举办 召开 开展 启动 举行");

  /** 将于, 将继续, 将开展: ahead; but 将7个网格调整为11个 has 将 for 把. */
  private static final WordList AFTER_WILL = WordList.of("于 在 继续 进一步 会 要 全面 持续 重点 陆续 正式 有");

  private static final WordList PRONOUN = WordList.of("我 他 她 咱 本人 大家");

  /** 卖了第一茬, 批下来80万元, 迎新480人: what only a predicate has. */
  private static final Pattern ASPECT =
      Pattern.compile(
          "^[^，为]{1,8}(?:了(?!解)|过(?!程|渡|节)|下来|起来|出来|下去)|^[^，0-9最为是均]{1,7}[^，0-9数量率额价案计为是最均0-9][0-9]+(?:余|多)?(?:人|名|家|户|万元|元|件|场|次|台|亩|棵|个|条|项|起|份|批)");

  private static final Pattern NUMBERED =
      Pattern.compile("(?:达|占|共|计|仅|超|近|约|为|有)[^的]{0,6}[0-9一二三四五六七八九十百千万*]");

  private Predicates() {}

  /** Whether a clause begins with what lies ahead. */
  static boolean isAhead(String clause) {
    int will = clause.indexOf('将');
    return will >= 0
        && will < 12
        && (AFTER_WILL.startsAt(clause, will + 1) || verbAt(clause, will + 1) > 0);
  }

  /** Whether words end in a verb that would take the date after it as part of its object. */
  static boolean endsInVerb(String words) {
    int start = words.length() - verbBefore(words, words.length());
    if (start == words.length()) {
      return false;
    }
    while (start > 0 && verbBefore(words, start) > 0) {
      start -= verbBefore(words, start);
    }
    return start == 0 || "并再又已及、".indexOf(words.charAt(start - 1)) >= 0;
  }

  private static int verbBefore(String words, int end) {
    int length =
        Math.max(Verbs.LISTED.lengthBefore(words, end), HAPPENING.lengthBefore(words, end));
    return length > 1 ? length : 0;
  }

  /** Whether words begin with a group: 入职员工, 新登记户数. */
  static boolean joins(String words) {
    int length = JOINERS.lengthAt(words, 0);
    return length > 0 && PEOPLE.startsAt(words, length);
  }

  /** Whether there is a verb at all: 监督电话12345 has none. */
  static boolean holdVerb(String words) {
    return firstVerb(words, 0) >= 0;
  }

  /** The words before the first verb. */
  static String beforeVerb(String words) {
    return words.substring(0, Math.max(0, firstVerb(words, 0)));
  }

  /** Whether words begin with something that a body does: 受理, 培训; no subject stands before it. */
  static boolean beginsWithDeed(String words) {
    return Verbs.LISTED.startsAt(words, 0) && !CHANCE.startsAt(words, 0);
  }

  /** The same; all words where there is no verb. */
  static String untilVerb(String words) {
    int verb = firstVerb(words, 0);
    return verb < 0 ? words : words.substring(0, verb);
  }

  /** Whether the words after a date are a predicate. */
  static boolean tell(String after) {
    int verb = firstVerb(after, 0);
    if (isAhead(after) || joins(after)) {
      return false;
    }
    if (PRONOUN.startsAt(after, 0) || (ASPECT.matcher(after).find() && after.indexOf('的') < 0)) {
      return true;
    }
    if (verb < 0) {
      return false;
    }
    int of = ofAt(after, 0);
    if (of < 0) {
      return true;
    }
    if (verb > of) {
      return false; // 9月市里的检查发现: what 的 belongs to is not certain
    }
    String head = after.substring(0, of);
    if (head.indexOf('了', verb) > 0 && head.indexOf('了', verb) < of) {
      return true;
    }
    return !isAttribute(head, verb, after.substring(of + 1));
  }

  /**
   * Whether {@code head}, which 的 follows, is an attribute of the noun that {@code tail} begins.
   */
  private static boolean isAttribute(String head, int verb, String tail) {
    int end = verb + verbAt(head, verb);
    boolean bare = end >= head.length() || endsAtOnce(head, end);
    if (bare) {
      return true;
    }
    return !PIVOTS.startsAt(head, verb) && hasPredicate(tail);
  }

  /** 制定并备案的: verbs joined, with no object between them and 的. */
  private static boolean endsAtOnce(String head, int from) {
    int i = from;
    while (i < head.length()) {
      int length = verbAt(head, i);
      if (length == 0 && "并和、后再出过到成完好".indexOf(head.charAt(i)) < 0) {
        return false;
      }
      i += Math.max(1, length);
    }
    return true;
  }

  /** A verb with something after it, not at the start: 工作组|负责日常巡查; 小区|达12个. */
  private static boolean hasPredicate(String tail) {
    if (NUMBERED.matcher(tail).find() || tail.endsWith("最高") || tail.endsWith("最多")) {
      return true;
    }
    int verb = firstVerb(tail, 2);
    return verb >= 2 && verb + verbAt(tail, verb) < tail.length();
  }

  private static int firstVerb(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int chance = CHANCE.lengthAt(text, i);
      if (chance == 0 && verbAt(text, i) > 0) {
        return i;
      }
      i += Math.max(1, chance);
    }
    return -1;
  }

  private static int verbAt(String text, int i) {
    if (CHANCE.startsAt(text, i)) {
      return 0;
    }
    int length = Math.max(Verbs.LISTED.lengthAt(text, i), HAPPENING.lengthAt(text, i));
    return length == 1 && i > 0 && !SINGLES.startsAt(text, i) ? 0 : length;
  }

  /** Where 的 stands that makes an attribute; 目的 and its like do not. */
  private static int ofAt(String text, int from) {
    int of = text.indexOf('的', from);
    return of > 0 && "目".indexOf(text.charAt(of - 1)) >= 0 ? ofAt(text, of + 1) : of;
  }
}
