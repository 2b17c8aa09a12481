package gongkai.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether a few characters can be a person's name: a surname with one or two more characters.
 *
 * <p>The surnames are the common ones of 百家姓 and of the Ministry of Public Security's yearly count
 * of names. Chinese has no capitals, so ordinary words that begin with a surname's character are
 * listed too, and characters of grammar and counting, which names do not have.
 */
final class PersonName {
  static final int LONGEST = 4;

  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛"
          + "闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆"
          + "蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明"
          + "佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮普阙浦戈伏"
          + "鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由水萧常赖洪丘畅糜竺习代占撒仉邴酆逄";

  /** Characters that are common in given names. */
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红娥玲芬文建国志兰淑珍凤琴云莲梅荣爱翠香素春菊燕月彩雪婷慧莹颖琳晶晨雯倩瑶佳嘉怡欣悦梓涵萱子轩宇浩博睿俊豪泽航鑫鹏飞龙虎斌彬峰锋辉晖光亮阳晓小大永长德福贵富财宝金银生根发旺兴盛昌顺祥瑞安康宁庆喜乐才成业立学武胜利民义仁忠诚信正良善美新卫东南西北中海江河湖山川林森木水天雨霖雷震坤乾元昊然思雅诗梦琪琦璐露瑾瑜珊珠璇蕊蓉蕾薇芸芝芹茜莉莎花巧妹娣弟秋冬夏冰洁清润泉源滨波淼汉洲振威毅健坚雄彪骏腾跃翔鸿鹤雁凡帆旭昕昭曦煜炜炎焕烨灿权柏松柳杨桃杏桐楠友朋君贤达远启承继绍宗祖孝廷培树茂如意心怀恩惠慈娴婉婕嫣妍姣娇媛丹彤青蓝紫纯真诺言谦恒锦绣维四三一双世存保守定先进升登秉耀宏弘鸣凯旋勋功勤来若希熙铭钧钢锐钰";

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "上官", "皇甫", "令狐", "诸葛", "司徒", "司马", "申屠", "夏侯", "贺兰", "完颜", "慕容", "尉迟", "长孙", "东方",
          "独孤", "南宫", "宇文", "公孙", "西门", "闻人", "轩辕", "淳于", "端木", "呼延", "濮阳");

  private static final String NOT_IN_NAMES =
      "的了是在和与及或有为不等人次个元件户名项类级第其他它这那以且但对从被将由至就也都很最更各每某该此因所者们吗呢啊年月日时省市县区镇乡局委部办处厅费款患病癌无未"
          + "〇零两百千亿0123456789";

  private static final String COUNTING = "万余";
  private static final String NUMERALS = "一二三四五六七八九十";

  private static final Set<String> WORDS =
      words(
          "高温 高龄 高校 高中 高考 高度 高新 高级 高层 高危 高质 高效 高标 安全 安置 安保 安排 安装 安康 安心 方便 方案 方式 方面 方法 水果 水电 水泥 水利 水平 金额 金秋 金融 金属 米面 米粉"
              + " 全部 全体 全家 全员 全面 全程 全省 常年 常态 单亲 单位 单独 单身 计划 计生 温暖 温馨 白糖 白内 白血 花生 花卉 花费 牛奶 牛肉 车辆 车间 成立 成员 成功 成果 成效 关爱 关怀 关心 关注"
              + " 关于 关键 强化 应急 应对 应届 劳模 劳动 劳务 劳保 劳资 孙子 孙女 康复 宣传 宣讲 宣教 宣布 施工 施救 项目 明确 明显 支持 支部 支付 支出 巩固 程序 程度 严重 严格 严禁 严肃 司机 司法 管理"
              + " 管护 管控 曾经 陈列 陈旧 陈述 黄金 黄牌 蓝天 蓝领 江苏 江西 武装 武警 石油 石化 钱物 包括 包干 包保 包装 包村 包联 元旦 元宵 尤其 左右 毛巾 毛毯 毛衣 顾问 顾客 谈话 谈心 谈判 费用 解困"
              + " 解决 解释 解除 解读 连续 连接 连带 乐器 盛行 盛大 祝福 祝贺 祝愿 卫生 卫健 柴油 向上 向前 向导 古镇 东部 文化 文明 文体 文件 文具 文艺 文书 边远 边境 冷饮 冷链 储备 储蓄 平安 平均 平台"
              + " 平等 平房 平时 和谐 和睦 齐全 齐心 史料 易返 易燃 阳光 阳台 原因 原则 原来 商业 商会 商户 商品 商场 房屋 房租 房贷 房补 荣誉 荣获 荣立 封闭 封控 凌晨 霍乱 路费 路灯 路途 路政 季度 季节"
              + " 麻醉 危房 危险 危重 危机 童装 童年 颜料 林业 林场 林地 林权 钟表 夏季 夏送 夏天 田间 田地 胡同 杭州 洪水 洪涝 洪灾 左侧 吉林 陆续 陆地 惠民 惠农 惠企 富裕 富余 焦点 焦虑 巴士 牧民 谷物 班组"
              + " 班子 班车 仲裁 宁夏 宁波 厉行 祖国 祖父 祖母 符合 景区 景点 幸福 幸运 印刷 印发 宿舍 索赔 索取 卓越 蒙古 池塘 闻讯 党员 党委 党建 党费 贡献 申请 申报 申诉 申领 寿命 燕麦 尚未 庄稼 艾滋"
              + " 容易 农民 农村 农户 农资 农药 居民 居家 居住 居委 满足 满意 国家 国庆 国有 权益 权利 海外 相关 相应 普通 普法 普遍 普惠 门诊 门窗 云南 来自 来访 公司 公益 公务 公共 公交 公示 公众 公民"
              + " 母亲 母子 父母 信息 信访 信用 展示 展板 干部 干群 但是 元素 利用 利益 初中 初步 修建 修订 练习 战士 战略 官方 师傅 师生 师资 师徒 应聘 游客 游泳 路线 位置 位于 来电 索要 都是 简单 简历"
              + " 智力 智障 智慧 奉献 植树 由于 由此 区域 区级 银行 玉米 玉雕 阴雨 支气 强直 任务 任职 任何 任期 余万 余额 于是 章程 童车 史上 向往 安徽 安慰 江南 江北 湖南 河南 南部 南方 南昌 海南 海产"
              + " 金牌 石头 石材 石膏 易地 龙头 叶片 华侨 华东 时间 时候 时刻 时代 梁柱 杜绝 沙发 沙眼 皮肤 皮具 盘活 鲜花 羊肉 伏天 伊斯 薄弱 屠宰 车祸 车费 车险 成本 成都 成年 成人 包含 费时 冷静 席位"
              + " 居多 贺信 贺卡 贺岁 宗旨 宗教 荣休 游园 童心 范围 范文 范畴 钱款 万元 严峻 欧洲 关节 麦收 司乘 家属 危困 危化 利民 展览 信贷 普查 于春 于国 于元 于中 时常 时而 时有 常见 常务 常规 常驻 常住 代表 代理 代办 代缴 习惯 习近 占地 占比 保险 保障 应保 应助 应帮 应享 应救 施策 帅气");

  /** 张同学 and 王女士 name nobody. */
  private static final Set<String> TITLES =
      words("同学 同志 女士 先生 师傅 老师 大爷 大妈 阿姨 书记 主任 局长 主席 老人 奶奶 爷爷");

  private PersonName() {}

  static boolean is(String text) {
    int surname = surname(text);
    int given = text.length() - surname;
    return surname > 0
        && given >= 1
        && given <= 2
        && !(surname == 1 && text.length() > 3)
        && (surname == 2 || !WORDS.contains(text.substring(0, 2)))
        && !(COUNTING.indexOf(text.charAt(0)) >= 0 && NUMERALS.indexOf(text.charAt(1)) >= 0)
        && !TITLES.contains(text.substring(surname))
        && text.substring(surname).chars().allMatch(PersonName::mayBeGiven);
  }

  /** As {@link #is}, and made of characters that are common in names. */
  static boolean isCommon(String text) {
    return is(text) && text.substring(surname(text)).chars().allMatch(c -> GIVEN.indexOf(c) >= 0);
  }

  /** Whether a character is a surname by itself. */
  private static boolean isSurname(char c) {
    return SURNAMES.indexOf(c) >= 0;
  }

  private static int surname(String text) {
    if (text.length() > 2 && COMPOUND.contains(text.substring(0, 2))) {
      return 2;
    }
    return !text.isEmpty() && isSurname(text.charAt(0)) ? 1 : 0;
  }

  private static boolean mayBeGiven(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        && NOT_IN_NAMES.indexOf(c) < 0;
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
