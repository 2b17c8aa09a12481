package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.document.source.Removal.Reason;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of offices have before and behind an article, in the shapes of their programs. */
class PageAroundArticleTest {
  private static final String TITLE = "2023年某某区总工会领导班子述职报告";

  private static final String HEAD = "<title>" + TITLE + "</title>";

  private static final String ARTICLE =
      "<p>一、履职情况</p><p>全年新建工会35家。</p><p>坚持服务职工，走访困难职工和患病职工，职工反映良好。</p>"
          + "<p>某某区总工会</p><p>2024年1月15日</p>";

  private static final String BODY =
      "## 一、履职情况\n\n全年新建工会35家。\n\n坚持服务职工，走访困难职工和患病职工，职工反映良好。\n\n某某区总工会\n\n2024年1月15日\n";

  private static final String LINKS =
      "<li><a href=1>关于慰问120户职工的通知</a> 2023-12-01</li><li><a href=2>区总工会新建工会48家</a> [11-01]</li>";

  private static void readsAlone(String page) {
    Draft draft = draft(page);
    assertEquals(TITLE, draft.metadata().title().map(Proposal::value).orElse(""), page);
    assertEquals(2023, draft.year().orElse(0), page);
    assertEquals(BODY, Seeds.body(draft), page);
    assertEquals(1, draft.indicators().size(), page);
    assertEquals(
        "2024-01-15", draft.metadata().written().map(d -> d.value().toString()).orElse(""), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=/>首页</a></li><li><a href=/zw>政务公开</a></li></ul>",
        "<div class=nav><ul><li>首页</li><li>政务公开</li></ul></div>",
        "<div class=menu><a href=/>首页</a><a href=/zw>政务公开</a></div>",
        "<div>今天是2024年1月30日 星期二</div>",
        "<div class=header>欢迎访问某某区总工会网站！</div>",
        "<div>欢迎您来到某某区人民政府门户网站</div>",
        "<div>设为首页 | 加入收藏</div>",
        "<div class=top>设为首页 | 加入收藏 今天是2024年1月30日 星期二</div>",
        "<div id=topNav><span>首 页</span><span>信息公开</span></div>",
        "<div><a>机构职能</a><br><a>领导信息</a><br><a>工作报告</a></div>",
        "<div class=crumbs><a href=/>首页</a> / <a href=/b>工作报告</a></div>",
        "<p><a href=/>返回总站</a> | <a href=/m>邮箱</a></p>",
        "<div>2024年1月30日 星期二</div>",
        "<div>您好！今天是：2024-01-30 星期二 欢迎访问某某网！</div>",
        "<div>网站首页　机构概况　工作报告</div>",
        "<div>无障碍浏览 | 长者模式 | 网站支持IPv6 | 繁体 | EN | 登录 | 注册</div>",
        "<a href=#main>跳至正文</a><h1 class=logo><a href=/>某某区总工会</a></h1>"
      })
  void leavesOutWhatStandsBeforeATitle(String before) {
    readsAlone(HEAD + before + "<h1>" + TITLE + "</h1>" + ARTICLE);
    readsAlone(HEAD + before + "<div class=title>" + TITLE + "</div>" + ARTICLE);
    readsAlone(
        "<title>" + TITLE + " - 某某区总工会</title>" + before + "<h2>" + TITLE + "</h2>" + ARTICLE);
    readsAlone("<title>某某区总工会</title>" + before + "<article><h1>" + TITLE + "</h1>" + ARTICLE);
    assertTrue(removed(draft(HEAD + before + "<h1>" + TITLE + "</h1>" + ARTICLE)).size() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=xg><h3>相关文章</h3><ul>" + LINKS + "</ul></div>",
        "<p>往期推荐</p><p><a href=#>2022年区总工会走访慰问：走访280户</a></p><p><a href=2>我区新建工会48家</a></p>",
        "<p>【推荐阅读】</p><p><a href=1>工会述职报告5篇</a></p><p>· <a href=2>走访280户</a></p>",
        "<div class=foot>主办：某某区总工会　地址：某某路128号　邮编：310000　电话：0571-85123456<br>"
            + "您是第 1286543 位访问者</div>",
        "<div>您是第12,865位访客</div>",
        "<div>您是第□186524位访客　地址：某某路18号　邮编：310000</div><div>技术支持：某某网络　电话：85123456</div>",
        "<footer>电话：0571-85123456</footer><aside><ul><li>区总工会新建工会48家</li></ul></aside>",
        "<div class=footer><p>某某区总工会 版权所有</p><p>地址：某某路1号"
            + " 电话：0571-85123456</p><p>技术支持：某某科技</p></div>",
        "<div class=related-news><p>区总工会走访280户</p></div>",
        "<div class=friendlink>友情链接：<select><option>某某市总工会</select></div>",
        "<div id=comments><p>网友：点赞100次。</p></div>",
        "<div class=prenext>上一篇：<a href=1>2022年新建48家</a><br>下一篇：<a href=2>没有了</a></div>",
        "<p>扫描二维码关注公众号，回复“报告”领取100份模板</p>",
        "<div>上一页 1 2 3 下一页</div><div>共3页 第1页</div>",
        "<p>（编辑：某某 审核：某某）</p><p>浏览次数：128</p>",
        "<p>［打印］［关闭］</p>",
        "<p>某某区总工会版权所有</p><p>地址：某某路1号　邮编：310000　电话：85123456</p>",
        "<hr><p>相关链接</p><p>走访280户</p><p>慰问职工48家</p>",
        "<div><h3>推荐阅读</h3><div><a href=1><img src=x></a><p><a href=1>走访300户</a></p>"
            + "<span>2024-01-02</span><span>阅读 128</span></div></div>",
        "<table><tr><td>网站地图</td><td>联系我们</td></tr></table>",
        "<p>声明：本文来源于网络，如有侵权请联系删除。</p><p>本站文章均为原创，转载请注明出处</p>",
        "<p>点击下方“阅读全文”查看更多</p><p>- END -</p><p>▼</p>",
        "<h2>发表评论</h2><p>您的电子邮箱地址不会被公开。 必填项已用 * 标注</p>",
        "<div class=hot><h4>热点信息</h4><p><a href=1>我区走访280户</a></p></div>"
      })
  void leavesOutWhatStandsBehindAnArticle(String behind) {
    readsAlone(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + behind);
    readsAlone(HEAD + "<div id=zoom><h1>" + TITLE + "</h1>" + ARTICLE + "</div>" + behind);
    assertTrue(removed(draft(HEAD + "<h1>" + TITLE + "</h1>" + ARTICLE + behind)).size() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // TRS
        "<title>@T_工作报告_某某区人民政府</title><div class=header><div class=top-date>2024年1月30日 星期二</div>"
            + "<ul><li><a href=1>首页</a></li><li><a href=2>工作报告</a></li></ul></div>"
            + "<div class=dqwz>您当前的位置：<a href=1>首页</a> &gt; <a href=2>工作报告</a></div>"
            + "<div class=xl-bt>@T</div><div class=xl-ly>来源：办公室 发布时间：2024-01-18 【字体：大 中 小】</div>"
            + "<div class='view TRS_UEDITOR TRS_Editor'>@A</div><div class=fx>分享到：</div>"
            + "<div class=foot><p>主办单位：某某区人民政府</p><p>地址：某某路1号 邮编：310000</p></div>",
        // jcms
        "<title>某某区人民政府 工作报告 @T</title><meta name=ArticleTitle content=@T>"
            + "<table width=100%><tr><td><a href=1>首页</a><td><a href=2>概况</a></table>"
            + "<table><tr><td>索 引 号：<td>0001/2024-00012<td>主题分类：<td>总结<tr><td>发文机关：<td>区总工会<td>"
            + "成文日期：<td>2024-01-16</table>"
            + "<div id=title>@T</div><div id=zoom>@A</div>"
            + "<div class=bottom>浏览次数：128 次 <a href=javascript:window.print()>打印</a></div>",
        // DedeCMS
        "<title>@T_工作报告_某某网</title><div class=place><strong>当前位置:</strong><a href=1>主页</a> > <a"
            + " href=2>工作报告</a> > </div><div class=viewbox><div class=title><h2>@T</h2></div><div"
            + " class=info><small>时间:</small>2024-01-18"
            + " 09:35<small>来源:</small>本站<small>作者:</small>admin<small>点击:</small>128次</div><div"
            + " class=content>@A</div><div class=handle><div class=digg>顶一下 (35) 60%</div><div>踩一下"
            + " (12) 40%</div></div><div>------分隔线----------------------------</div><ul"
            + " class=prenext><li>上一篇：<a href=1>新建48家</a></li><li>下一篇：没有了</li></ul></div><dl"
            + " class=tbox><dt>栏目列表</dt><dd><ul class=d6><li><a"
            + " href=1>通知</a></li></ul></dd></dl><dl class=tbox><dt>推荐内容</dt><dd><ul><li><a"
            + " href=1>走访280户</a><p>全年走访280户...</p></li></ul></dd></dl>",
        // WordPress
        "<title>@T – 某某区总工会</title><body class='single nav-fixed sidebar-right'><a href=#c>跳至内容</a>"
            + "<header><p class=site-title><a href=/>某某区总工会</a></p></header><main><article><header>"
            + "<h1 class=entry-title>@T</h1><div class=entry-meta>发布于<time>2024年1月18日</time> 由 "
            + "<a href=u>admin</a></div></header><div class=entry-content>@A</div></article></main>"
            + "<div class=widget-area><h2>近期文章</h2><ul><li><a href=1>走访280户</a></li></ul></div>"
            + "<footer>由WordPress强力驱动</footer>",
        // 帝国
        "<title>@T-某某网</title><div class=newsnav>您现在的位置：<a href=/>首页</a>&nbsp;>&nbsp;<a"
            + " href=1>报告</a></div><h1 class=title_info>@T</h1><div class=info_text>2024-01-18"
            + " 编辑：admin 来源：某某网</div><div id=text>@A</div><div"
            + " class=Relate><h3>相关文章：</h3><ul>@L</ul></div>",
        // vsb_content
        "<title>@T-某某学院工会</title><div class=nav><a href=1>首页</a>|<a href=2>机构</a></div><form"
            + " name=_newscontent_fromname><div><h1>@T</h1><div>时间：2024-01-18 作者："
            + " 点击：[<span>128</span>]</div><div id=vsb_content"
            + " class=v_news_content>@A</div><p>上一条：<a href=1>新建48家</a></p><p>下一条：<a"
            + " href=2>走访280户</a></p>【<a href=x>关闭</a>】</div></form>",
        // tables for the layout, the site's name alone
        "<title>某某区总工会</title><table><tr><td><img"
            + " src=b.jpg></td></tr><tr><td><a>机构职能</a><br><a>领导信息</a><br><a>通知公告</a></td><td><table><tr><td"
            + " align=center><b>@T</b></td></tr><tr><td>【字体：大 中 小】 作者：办公室"
            + " 点击数：3256</td></tr><tr><td>@A</td></tr></table></td></tr></table>",
        // a menu and the article in the cells of one table
        "<title>某某区总工会</title><table><tr><td><a href=1>机构职能</a><br><a href=2>领导信息</a><br>"
            + "<a href=3>通知公告</a></td><td><b>@T</b>@A</td></tr></table>",
        // a column's name as the heading of the page
        "<title>@T_某某区总工会</title><h1>某某区总工会</h1><div class=lm>工作报告</div>"
            + "<div class=article-content><div class=bt>@T</div>@A</div>",
        // the title twice
        "<title>@T</title><div class=title>@T</div><div>发布时间：2024-01-18 来源：办公室</div><div"
            + " id=con><p>@T</p>@A</div>",
        // the title on two lines
        "<title>2023年某某区总工会领导班子述职报告-某某网</title><div class=top>今天是2024年1月30日</div>"
            + "<p align=center>2023年某某区总工会</p><p align=center>领导班子述职报告</p>@A",
        // a title that its head cuts off
        "<title>2023年某某区总工会领导班子述职...-某某网</title><ul><li>首页</li><li>概况</li></ul><h1>@T</h1>@A",
        // the day on which it was put there
        "<title>@T</title><h1>@T</h1><div class=time>2024-01-18</div>@A",
        "<title>@T</title><h1>@T</h1><p>日期：2024/01/18 09:35</p><p>本文共3000字，阅读约8分钟</p>@A",
        "<title>@T</title><h1>@T</h1><p><span>2024-01-18 09:35</span><span>来源：某某日报</span></p>@A",
        // a date or buttons in the line of the title
        "<title>@T</title><h1>@T<small>2024-01-18 09:35</small></h1>@A",
        "<title>@T</title><h1>@T <span>字号：大 中 小</span></h1>@A",
        // the head and a heading name the column alone
        "<title>述职报告 - 某某网</title><div><a href=1>首页</a></div><h3>述职报告</h3><div class=bt>@T</div>@A",
        "<title>工会工作 - 某某网</title><div class=c><div class=bt>@T</div>@A</div><div"
            + " class=jz>某某网</div>",
        // the newest articles beside it name it too
        "<title>@T-某某网</title><div class=left><h3>最新文章</h3><ul><li><a href=1>@T</a></li><li><a"
            + " href=2>新建48家</a></li></ul></div><div class=right><div"
            + " class=bt>@T</div><div>@A</div></div>"
      })
  void readsTheShapesOfPagesOfOffices(String shape) {
    readsAlone(shape.replace("@T", TITLE).replace("@A", ARTICLE).replace("@L", LINKS));
  }

  @Test
  void leavesOutLinksToOtherArticlesBetweenTheParagraphs() {
    Draft draft =
        draft(
            HEAD
                + "<h1>"
                + TITLE
                + "</h1><p>导读：本文是小编整理的述职报告，欢迎阅读！</p><p>全年新建工会35家。</p><p>【推荐阅读】</p><p><a"
                + " href=1>工会主席述职报告5篇</a></p><p><a href=2>工会总结：走访280户</a></p><p>走访困难职工286户。</p>");
    assertEquals("全年新建工会35家。\n\n走访困难职工286户。\n", Seeds.body(draft));
  }

  @Test
  void leavesOutWhatAMessengerSetsAroundAnArticle() {
    Draft draft =
        draft(
            "<meta property=og:title content="
                + TITLE
                + "><h1>"
                + TITLE
                + "</h1><div id=js_content><p>点击蓝字关注我们</p>"
                + ARTICLE
                + "<p>来源 | 区总工会办公室</p><p>编辑 | 李某　审核 | 王某</p><p>文字丨李某 排版丨王某</p>"
                + "<p>长按二维码关注我们</p><p>↓↓↓点击阅读原文</p><p>点分享、点收藏、点点赞、点在看</p><p>往期推荐</p>"
                + "<p><a href=#>2022年区总工会述职报告：新建工会31家</a></p></div>"
                + "<div class=discuss_container>精选留言 某某：点赞100</div>");
    assertEquals(BODY, Seeds.body(draft));
    assertEquals("2024-01-15", draft.metadata().written().orElseThrow().value().toString());
  }

  private static Draft draft(String html) {
    return Importer.read(html.getBytes(StandardCharsets.UTF_8), "in.html", ImportOptions.NONE)
        .value()
        .orElseThrow();
  }

  private static List<String> removed(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == Reason.NAVIGATION)
        .map(Removal::text)
        .toList();
  }
}
