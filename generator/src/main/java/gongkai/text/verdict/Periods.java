package gongkai.text.verdict;

import gongkai.model.Qualifier;
import gongkai.text.Measure.MeasureKind;
import gongkai.text.WordList;

/** Spans of time: results only where the text counts time as work or as time saved. */
final class Periods {
  /** Words that make a span a result: time served, learned or saved, days of good air. */
  private static final WordList COUNTED_TIME =
      WordList.of(
          """
          时长 学时 课时 压缩 缩短 减少 节约 节省 天数 优良 提速 累计 学习 培训 服务 志愿
          下降 录制 播放 宣讲 达到 课程 授课 教学 平均住院日 住院日 工期缩短 压减 提前
          """);

  private static final WordList INSIDE =
      WordList.of(
          """
          内 之内 以内 制 值班 值守 在线 不间断 全天候 服务 待命 响应 后 前 来 里 间 开放
          监控 轮
          """);

  private static final WordList SCORES = WordList.of("得分 评分 分数 满意度 成绩 考核 均分 测评 总分 平均 分值 扣 加 积 指数");

  private Periods() {}

  static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    if (candidate.kind() == MeasureKind.SCORE) {
      return !isScore(setting);
    }
    if (candidate.kind() != MeasureKind.TIME) {
      return false;
    }
    String after = setting.after().strip();
    boolean lessons = candidate.unit().equals("学时") || candidate.unit().equals("课时");
    if (lessons) {
      return false;
    }
    boolean limit = candidate.qualifier() == Qualifier.AT_MOST;
    return limit
        || INSIDE.startsAt(after, 0)
        || candidate.small()
        || !COUNTED_TIME.occursIn(setting.before());
  }

  /** 分 counts points only where the words before speak of a score; else it is minutes or 分队. */
  private static boolean isScore(Setting setting) {
    String before = setting.before();
    return SCORES.occursIn(before);
  }
}
