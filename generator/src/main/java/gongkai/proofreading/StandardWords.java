package gongkai.proofreading;

import gongkai.proofreading.WrongWordings.Entry;
import java.util.List;

/**
 * The wordings that are wrong in any office, for a site's own list to be put behind.
 *
 * <p>Only what is certain stands here. Fixed political terms are those of the reports of the 19th
 * and 20th National Congresses and of the Party's constitution; common slips are those of 现代汉语词典
 * and of 第一批异形词整理表 (2001).
 */
public final class StandardWords {
  private static final WrongWordings POLITICAL_TERMS =
      list(
          entry("特色社会思想", "特色社会主义思想", "漏“主义”"),
          entry("特色主义思想", "特色社会主义思想", "漏“社会”"),
          entry("社会主思想", "社会主义思想", "漏“义”"),
          entry("中国特色社会义", "中国特色社会主义", "漏“主”"),
          entry("中国特社会主义", "中国特色社会主义", "漏“色”"),
          entry("习近平新时代特色社会主义", "习近平新时代中国特色社会主义", "漏“中国”"),
          entry("习近平新时代中国社会主义思想", "习近平新时代中国特色社会主义思想", "漏“特色”"),
          entry("习近平中国特色社会主义思想", "习近平新时代中国特色社会主义思想", "漏“新时代”"),
          entry("习近平总书", "习近平总书记", "漏“记”"),
          entry("习近平总书纪", "习近平总书记", "别字"),
          entry("习进平", "习近平", "别字"),
          entry("习近乎", "习近平", "别字"),
          entry("为核心党中央", "为核心的党中央", "漏“的”"),
          entry("以习近平为核心的党中央", "以习近平同志为核心的党中央", "漏“同志”"),
          entry("中国共产党第二十次代表大会", "中国共产党第二十次全国代表大会", "漏“全国”"),
          entry("中国共产党第十九次代表大会", "中国共产党第十九次全国代表大会", "漏“全国”"),
          entry("中国共产党第十八次代表大会", "中国共产党第十八次全国代表大会", "漏“全国”"),
          entry("全国人大代表大会", "全国人民代表大会", "“人大”即“人民代表大会”"),
          entry("中华民族共同意识", "中华民族共同体意识", "漏“体”"),
          entry("人类命运共同休", "人类命运共同体", "别字"),
          entry("人类命运体", "人类命运共同体", "漏“共同”"),
          entry("社会主议", "社会主义", "别字"),
          entry("社会主意", "社会主义", "别字"),
          entry("共产主议", "共产主义", "别字"),
          entry("马克思主议", "马克思主义", "别字"),
          entry("列宁主意", "列宁主义", "别字"),
          entry("科学发展关", "科学发展观", "别字"),
          entry("核心价值关", "核心价值观", "别字"),
          entry("中国共产觉", "中国共产党", "别字"),
          entry("民主集中治", "民主集中制", "别字"),
          entry("党风廉正", "党风廉政", "别字"),
          entry("廉正建设", "廉政建设", "别字"),
          entry("反复倡廉", "反腐倡廉", "别字"),
          entry("意识型态", "意识形态", "别字"),
          entry("两学一作", "两学一做", "别字"),
          entry("二个维护", "两个维护", "固定提法用“两”"),
          entry("二个确立", "两个确立", "固定提法用“两”"),
          entry("供给测结构", "供给侧结构", "别字"),
          entry("供给侧结构改革", "供给侧结构性改革", "漏“性”"),
          entry("伟大复新", "伟大复兴", "别字"),
          entry("总览全局、协调各方", "总揽全局、协调各方", "别字"),
          entry("乡村振新", "乡村振兴", "别字"),
          entry("脱贫功坚", "脱贫攻坚", "别字"),
          entry("脱贫攻艰", "脱贫攻坚", "别字"));

  private static final WrongWordings COMMON_SLIPS =
      list(
          entry("一本帐", "一本账", "《第一批异形词整理表》用“账”"),
          entry("记帐", "记账", "《第一批异形词整理表》用“账”"),
          entry("台帐", "台账", "《第一批异形词整理表》用“账”"),
          entry("截止目前", "截至目前", "“截止”后不带时间"),
          entry("帐目", "账目", "《第一批异形词整理表》用“账”"),
          entry("帐户", "账户", "《第一批异形词整理表》用“账”"),
          entry("帐号", "账号", "《第一批异形词整理表》用“账”"),
          entry("帐务", "账务", "《第一批异形词整理表》用“账”"),
          entry("转帐", "转账", "《第一批异形词整理表》用“账”"),
          entry("结帐", "结账", "《第一批异形词整理表》用“账”"),
          entry("对帐", "对账", "《第一批异形词整理表》用“账”"),
          entry("查帐", "查账", "《第一批异形词整理表》用“账”"),
          entry("欠帐", "欠账", "《第一批异形词整理表》用“账”"),
          entry("算帐", "算账", "《第一批异形词整理表》用“账”"),
          entry("报帐", "报账", "《第一批异形词整理表》用“账”"),
          entry("帐本", "账本", "《第一批异形词整理表》用“账”"),
          entry("帐簿", "账簿", "《第一批异形词整理表》用“账”"),
          entry("截止20", "截至20", "“截止”后不带时间"),
          entry("截止今年", "截至今年", "“截止”后不带时间"),
          entry("截止年底", "截至年底", "“截止”后不带时间"),
          entry("截止去年", "截至去年", "“截止”后不带时间"),
          entry("截止本月", "截至本月", "“截止”后不带时间"),
          entry("布署", "部署", "别字"),
          entry("贯切", "贯彻", "别字"),
          entry("坐谈会", "座谈会", "别字"),
          entry("防犯", "防范", "别字", "防犯罪"),
          entry("按排", "安排", "别字", "按排名", "按排序", "按排放", "按排水", "按排队", "按排查"),
          entry("励行节约", "厉行节约", "别字"),
          entry("以身做则", "以身作则", "别字"),
          entry("再接再励", "再接再厉", "别字"),
          entry("一如继往", "一如既往", "别字"),
          entry("按步就班", "按部就班", "别字"),
          entry("融汇贯通", "融会贯通", "别字"),
          entry("相辅相承", "相辅相成", "别字"),
          entry("功坚克难", "攻坚克难", "别字"),
          entry("攻艰克难", "攻坚克难", "别字"),
          entry("抵砺", "砥砺", "别字"),
          entry("名列前矛", "名列前茅", "别字"),
          entry("人才倍出", "人才辈出", "别字"),
          entry("严惩不怠", "严惩不贷", "别字"),
          entry("惩前避后", "惩前毖后", "别字"),
          entry("针贬时弊", "针砭时弊", "别字"),
          entry("沤心沥血", "呕心沥血", "别字"),
          entry("默守成规", "墨守成规", "别字"),
          entry("迫不急待", "迫不及待", "别字"),
          entry("穿流不息", "川流不息", "别字"),
          entry("鼎立相助", "鼎力相助", "别字"),
          entry("修养生息", "休养生息", "别字"),
          entry("拔乱反正", "拨乱反正", "别字"),
          entry("统畴", "统筹", "别字"),
          entry("侯选人", "候选人", "别字"),
          entry("决择", "抉择", "别字"),
          entry("编篡", "编纂", "别字"),
          entry("蔓廷", "蔓延", "别字"),
          entry("廷伸", "延伸", "别字"),
          entry("松驰", "松弛", "别字"),
          entry("震憾", "震撼", "别字"),
          entry("幅射", "辐射", "别字"),
          entry("复盖率", "覆盖率", "别字"),
          entry("亲睐", "青睐", "别字"),
          entry("气慨", "气概", "别字"),
          entry("脉博", "脉搏", "别字"));

  /** Fixed political terms and common slips. */
  public static final WrongWordings LIST = POLITICAL_TERMS.with(COMMON_SLIPS);

  private StandardWords() {}

  private static WrongWordings list(Entry... entries) {
    return new WrongWordings(List.of(entries));
  }

  private static Entry entry(String wrong, String right, String reason, String... butIn) {
    return Entry.of(wrong, right, reason, butIn);
  }
}
