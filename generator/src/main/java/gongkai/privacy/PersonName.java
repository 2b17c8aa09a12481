package gongkai.privacy;

import gongkai.han.Han;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a few characters can be a person's name: a surname with one or two more characters.
 *
 * <p>The surnames are the common ones of 百家姓 and of the Ministry of Public Security's yearly count
 * of names. Chinese has no capitals, so ordinary words that begin with a surname's character are
 * listed too, and characters of grammar and counting, which names do not have.
 */
final class PersonName {
  /** Of a Chinese name. */
  static final int LONGEST = 4;

  private static final int LONGEST_OF_OTHER_PEOPLE = 12;

  private static final String DOTS = "·•・‧∙";

  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛"
          + "闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆"
          + "蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明"
          + "佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮普阙浦戈伏"
          + "鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭水萧常赖洪丘畅糜竺习代占撒仉邴酆逄昌凤贝贲诸钮滑荀麴羿汲松弓牧隗宓郗仰秋钭韶蓟鄂籍苍莘贡堵宰郦璩濮寿郏宦庾禄殳沃蔚夔厍訾巢蒯桓弘";

  /** Characters that are common in given names. */
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红娥玲芬文建国志兰淑珍凤琴云莲梅荣爱翠香素春菊燕月彩雪婷慧莹颖琳晶晨雯倩瑶佳嘉怡欣悦梓涵萱子轩宇浩博睿俊豪泽航鑫鹏飞龙虎斌彬峰锋辉晖光亮阳晓小大永长德福贵富财宝金银生根发旺兴盛昌顺祥瑞安康宁庆喜乐才成业立学武胜利民义仁忠诚信正良善美新卫东南西北中海江河湖山川林森木水天雨霖雷震坤乾元昊然思雅诗梦琪琦璐露瑾瑜珊珠璇蕊蓉蕾薇芸芝芹茜莉莎花巧妹娣弟秋冬夏冰洁清润泉源滨波淼汉洲振威毅健坚雄彪骏腾跃翔鸿鹤雁凡帆旭昕昭曦煜炜炎焕烨灿权柏松柳杨桃杏桐楠友朋君贤达远启承继绍宗祖孝廷培树茂如意心怀恩惠慈娴婉婕嫣妍姣娇媛丹彤青蓝紫纯真诺言谦恒锦绣维四三一双世存保守定先进升登秉耀宏弘鸣凯旋勋功勤来若希熙铭钧钢锐钰"
          + "开守改仙道理运庭庚群友增连招换妮娃柱栓锁铁粮谷满丰收实依奕亦逸熠皓沐沛泓潇淇澄瀚宸辰晟允尚屹岳峻嵩岩岚棋楷榕樱芷苒茵菡蔓蓓蕙蝶语谣韵音朵朗朝望早冠令"
          + "加可会社援抗朴毅霄霆霏靖静颂颖飒馨骁鲲黛竹笑策筠米红绪绮维缘罡羽翎翠耘联聪芙芊若茂荷莺菁菱萌葵蓝蕴虹裕观言训诺谊豫贞贤贺赞超越路辰迅迎迪逢遥邦郁采金钟铃铄键镇长闯闻隽雁雅霖青非韬顶领频飘馥骐鹃鹊麒麟黎齐龄枝栋梁材汉园野墨典剑戎征驰骋渡津沁溪溢滢漪潮澜灵焰煊爽牧献琼琰瑛璋甫畅皎盈眉砺禾稷穗竞端筱纲纬绢缨艺芃荃荻薪虎虹蛟衡裳谧豪赋铎锡闰阔雄霁靓鞍颐飏驹骄魁";

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "上官", "皇甫", "令狐", "诸葛", "司徒", "司马", "申屠", "夏侯", "贺兰", "完颜", "慕容", "尉迟", "长孙", "东方",
          "独孤", "南宫", "宇文", "公孙", "西门", "闻人", "轩辕", "淳于", "端木", "呼延", "濮阳");

  private static final String NOT_IN_NAMES =
      "的了是在和与及或有为不等人次个元件户名项类级第其他它这那以且但对从被将由至就也都很最更各每某该此因所者们吗呢啊年月日时省市县区镇乡局委部办处厅费款患病癌无未"
          + "〇零两百千亿0123456789";

  /** Given names with a character that names mostly do not have. */
  private static final Set<String> PAIRS =
      words(
          "有福 有才 有财 有根 有贵 有德 有明 有生 有志 有为 有成 有良 有亮 有发 有旺 有田 有余 有庆 和平 和生 和顺 和林 和玉 和英 为民 为国 为军 月英 月娥"
              + " 月兰 月华 月琴 月梅 月香 月红 月仙 月珍 月芳 月秀 月娇 月桂 月明 月霞 月萍 月玲 月凤 月清 秀月 明月 桂月 新月 美月 金月 延年 鹤年 永年"
              + " 丰年 瑞年 万年 开元 元元 元生 元英 元林 元芳 元清 元华 元珍 元秀 元凤 建元 启元 百顺 百川 千惠 人杰 名扬 名远 更生 至诚 至刚 东升 时雨 时明"
              + " 年华 年生 年丰 得水 次仁 日升 旭日 初一 对月 立户 家户 春月 秋月 冬月 腊月");

  /** Syllables of names that have no surname in the Chinese manner: Uyghur, Tibetan, Mongolian. */
  private static final String SYLLABLES =
      "古丽|扎西|卓玛|次仁|尼玛|多吉|央金|拉姆|阿布都|买买提|吐尔逊|巴特尔|其其格|格日勒|图雅|热合曼|旺姆|丹增";

  private static final Pattern OTHER_PEOPLE =
      Pattern.compile(
          "[㐀-鿿]{2,6}(?:[·•・‧∙][㐀-鿿]{2,7}){1,2}"
              + "|(?=[㐀-鿿]{3,6}$)[㐀-鿿]{0,4}(?:"
              + SYLLABLES
              + ")[㐀-鿿]{0,4}");

  /** One of these is in every such name. */
  private static final BitSet OF_OTHER_PEOPLE = signs(SYLLABLES + DOTS);

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
              + " 居多 贺信 贺卡 贺岁 宗旨 宗教 荣休 游园 童心 范围 范文 范畴 钱款 万元 严峻 欧洲 关节 麦收 司乘 家属 危困 危化 利民 展览 信贷 普查 于春 于国 于元 于中 时常 时而 时有 常见 常务 常规 常驻 常住 代表 代理 代办 代缴 习惯 习近 占地 占比 占多 占总 占大 占绝 占优 占用 占有 占全 占据 占到 占了 占半 保险 保障 应保 应助 应帮 应享 应救 施策 帅气"
              + " 成长 成才 成家 成立 成为 成交 成人 成绩 成群 成事 安心 安定 安居 安民 安抚 安装 安宁 和平 方向 方圆 方针 文艺 文教 文旅 文史 文字 文理 文稿 文献 文娱"
              + " 金桥 金牛 金钥 金点 金工 金价 石漠 石刻 水果 水产 水厂 水库 水源 水质 水费 水域 水暖 水务 水土 水平 水准 水稻 向党 向心 向好 向善 向社 全力"
              + " 全市 全区 全县 全镇 全国 全年 全新 全心 全天 全民 全域 全方 全系 全速 全额 全过 全职 全会 全总 全覆 强国 强力 强调 强制 强军 强烈 强劲 强农 强基 强村 强素 强本 强能"
              + " 明白 明显 明年 明星 明天 明示 明察 明亮 明理 明德 明责 国企 国内 国际 国土 国资 国防 国策 国医 海洋 海关 海军 海岸 海外 平整 平稳 平衡 平面 平价 平凡 平抑 广场 广泛 广大"
              + " 高铁 高速 高原 高粱 高峰 高尚 高兴 高雅 高薪 高血 高压 高效 高位 高龄 高技 高端 高举 高频 高处 高空 高额 高标 高声 高呼 高举 高技 祖辈 宗族 宁可 宁愿 时长 时尚 时下 时段 时政 时限 时机"
              + " 关怀 关工 关停 关口 关闭 关切 关山 关爱 关乎 管好 管理 管道 管党 管委 管网 路口 路段 路面 路径 路桥 路人 路况 游戏 游乐 游览 程控 信心 信念 信仰 信赖 信任 信誉 信号 信箱 信函"
              + " 展开 展现 展望 展出 展会 展演 展销 展品 连锁 连年 连心 连片 连接 连队 丰富 丰收 丰硕 丰厚 丰产 丰年 利民 利率 利于 利国 利农 常规 常态 常识 常人 常委 常备 常设 常抓 常来 常回"
              + " 农业 农机 农家 农贸 农田 农产 农忙 农技 农闲 农牧 农林 农工 农商 农行 农险 农垦 储蓄 储粮 党内 党外 党校 党支 党组 党章 党史 党纪 党课 党政 党风 党性 党务 党群 党工 党旗 党龄"
              + " 公开 公平 公正 公司 公室 公里 公园 公布 公告 公安 公文 公章 公车 公款 公职 公物 公寓 公约 公证 公诉 公积 公办 公交 公休 公德 于都 于民 初心 初级 初期 初次 初衷 初创 元气 元首 元老"
              + " 应有 应当 应用 应对 应变 应收 应付 应缴 应建 应聘 应邀 应知 应会 应考 应训 应急 应运 应征 谈起 谈及 谈判 谈心 谈论 谈话 雷达 雷锋 雷厉 雷雨 费尽 费心 费率 费力 付出 付款 付诸 付费"
              + " 商务 商贸 商家 商标 商讨 商议 商圈 商超 施行 施展 施工 施教 施肥 施政 施助 石榴 石材 易于 易发 易学 易懂 易爱 易拉 支部 支教 支农 支委 支柱 支撑 支援 支队 支行 支边 支前 支书 支招"
              + " 乐于 乐园 乐观 乐意 乐业 乐享 乐队 乐曲 劳保 劳力 劳累 劳务 劳资 劳教 劳技 劳作 劳有 劳有 封存 封面 封山 封建 封条 封顶 童话 童声 童鞋 车床 车队 车站 车主 车位 车祸 车厢 车轮 车工"
              + " 段落 段位 段长 项上 项链 卫星 卫生 卫健 卫视 卫校 温室 温度 温和 温情 温泉 温饱 温室 武术 武器 武力 符号 白天 白领 白酒 白衣 白色 白糖 花费 花园 花样 花卉 花木 花椒 花鼓 花草 毛利 毛坯 毛线 毛笔"
              + " 甘肃 甘蔗 甘于 甘愿 丁香 计算 计量 计件 计生 计提 计入 计时 计分 计酬 康养 康庄 康居 康乐 江河 江苏 江湖 江西 汪洋 汤圆 巴掌 单车 单价 单项 单据 单元 单一 单纯 单靠 单列 单方 单招 单证 印象 印证 印章 印花"
              + " 宣誓 宣言 宣读 宣告 宣介 阳光 阳性 阳历 房东 房产 房价 房源 房间 房管 房建 房顶 严明 严密 严实 严防 严查 严惩 严打 严把 严抓 严寒 严谨 严于 严控 严守 严厉 严细 严正 左邻 左手 左腿 苗圃 苗木 苗族 苗头"
              + " 古城 古迹 古树 古典 古代 云端 云集 云平 云上 云计 云课 查处 查询 查看 查找 查验 查阅 查实 查明 查封 查摆 查漏 查补 查清 查收 党恩 贺年 贺词 贺电 富民 富强 富农 富有 富硒 富含 战友 战斗 战时 战役 战疫 战胜 战线 战绩 慕名"
              + " 普及 普选 普惠 普法 普查 普速 普及 普众 盛夏 盛会 盛开 盛世 盛典 盛情 祝寿 祝词 班长 班子 班主 班级 班前 班后 班会 桂花 桂林 楼道 楼栋 楼宇 楼房 楼层 楼梯 楼长 楼门 钟点 钟爱 季末 季初 季刊 纪念 纪律 纪检 纪委 纪实 纪录 纪要"
              + " 万家 万户 万众 万事 万象 万名 万民 方能 方可 方得 方才 方阵 方言 房改 平日 平常 平民 平原 平衡 平地 平反 平复 平息 平均 平台 幸好 幸免 幸存 幸事 智能 智库 智造 智育 智残 智商 智囊 奉公 奉养 奉行 权威 权限 权力 权责 权属 权证"
              + " 师德 师范 师长 师表 师风 师专 师级 水电 边防 边界 边际 边缘 边疆 边学 边干 边角 冷库 冷暖 冷落 冷水 冷冻 解难 解忧 解答 解读 解放 解除 解剖 解聘 解囊 解救 解惑 解纷 和解 和好 和美 和缓 和睦 欧美 蒙受 蒙特 蒙眼 秋季 秋收 秋冬 秋天 秋粮 秋后 松绑 松动 松懈 贝类 滑坡 弘扬 诸多 寿命 禄口");

  /** 张同学 and 王女士 name nobody. */
  private static final Set<String> TITLES =
      words("同学 同志 女士 先生 师傅 老师 大爷 大妈 阿姨 书记 主任 局长 主席 老人 奶奶 爷爷");

  /** 南街道 and 江中学 are places. */
  private static final Set<String> PLACES =
      words("街道 社区 车间 分会 工会 公司 支部 年级 中学 小学 学校 医院 小组 单位 新村 大队");

  private static final BitSet SURNAME_SIGNS = signs(SURNAMES);
  private static final BitSet COMMON_GIVEN = signs(GIVEN);
  private static final BitSet IN_NO_NAME = signs(NOT_IN_NAMES);

  private PersonName() {}

  private static BitSet signs(String signs) {
    BitSet set = new BitSet();
    signs.chars().forEach(set::set);
    return set;
  }

  /** So many characters from a place on at most may be a name. */
  static int longest(String line, int start) {
    int end = start;
    boolean dot = false;
    while (end < line.length() && end - start < LONGEST_OF_OTHER_PEOPLE) {
      boolean here = isDot(line.charAt(end));
      if (!here && !Han.is(line.charAt(end))) {
        break;
      }
      dot |= here && end > start;
      end++;
    }
    return dot ? end - start : LONGEST;
  }

  /** Whether a sign stands between the parts of a name of another people. */
  static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  static boolean is(String text) {
    return isChinese(text) || isOfOtherPeople(text);
  }

  private static boolean isOfOtherPeople(String text) {
    return text.chars().anyMatch(OF_OTHER_PEOPLE::get) && OTHER_PEOPLE.matcher(text).matches();
  }

  private static boolean isChinese(String text) {
    int surname = surname(text);
    int given = text.length() - surname;
    return surname > 0
        && given >= 1
        && given <= 2
        && !(surname == 1 && text.length() > 3)
        && (surname == 2 || !WORDS.contains(text.substring(0, 2)))
        && !(COUNTING.indexOf(text.charAt(0)) >= 0 && NUMERALS.indexOf(text.charAt(1)) >= 0)
        && !TITLES.contains(text.substring(surname))
        && !PLACES.contains(text.substring(surname))
        && (PAIRS.contains(text.substring(surname))
            || text.substring(surname).chars().allMatch(PersonName::mayBeGiven));
  }

  /** As {@link #is}, and made of characters that are common in names. */
  static boolean isCommon(String text) {
    if (!isChinese(text)) {
      return isOfOtherPeople(text);
    }
    String given = text.substring(surname(text));
    return PAIRS.contains(given) || given.chars().allMatch(c -> COMMON_GIVEN.get(c));
  }

  /** Whether a character is a surname by itself. */
  static boolean isSurname(char c) {
    return SURNAME_SIGNS.get(c);
  }

  private static int surname(String text) {
    if (text.length() > 2 && COMPOUND.contains(text.substring(0, 2))) {
      return 2;
    }
    return !text.isEmpty() && isSurname(text.charAt(0)) ? 1 : 0;
  }

  private static boolean mayBeGiven(int c) {
    return Han.is((char) c) && !IN_NO_NAME.get(c);
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
