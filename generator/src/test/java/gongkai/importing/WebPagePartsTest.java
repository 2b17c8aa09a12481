package gongkai.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a web page's numbers that are pictures or marks, and elements that few pages have. */
class WebPagePartsTest {
  private static Draft draft(String body) {
    return Importer.read(
            ("<body>" + body + "</body>").getBytes(UTF_8), "a.html", ImportOptions.NONE)
        .value()
        .orElseThrow();
  }

  private static String body(String html) {
    return Seeds.body(draft(html)).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=n3.png>",
        "<img src=n3.png width=12 height=16>",
        "<img src=n3.png style='height:16px'>",
        "<svg><path d='M0'/></svg>",
        "<b><img src=n3.png alt=''></b>"
      })
  void writesASmallPictureBesideADigitAsASignThatNobodyKnows(String picture) {
    Draft draft = draft("<p>修路" + picture + "5处，种树3" + picture + "棵。</p>");
    assertEquals("修路□5处，种树3□棵。\n", Seeds.body(draft), picture);
    assertEquals(List.of(), draft.indicators(), picture);
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-unknown-signs")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=a.jpg width=600>",
        "<img src=a.jpg style='width: 100px'>",
        "<img src=a.jpg alt='修路现场'>",
      })
  void writesNothingForOtherPictures(String picture) {
    assertEquals("修路5处。", body("<p>修路" + picture + "5处。</p>"), picture);
    assertEquals("修路1 5处。", body("<p>修路1" + picture + "5处。</p>"), picture);
  }

  @Test
  void writesNothingForAPictureThatBeginsALineOrStandsAtAMark() {
    assertEquals("5处修好。", body("<p><img src=a.png>5处修好。</p>"));
    assertEquals("见图。5处修好。", body("<p>见图。<img src=a.png>5处修好。</p>"));
    assertEquals("修路35处。", body("<p>修路<img src=3.png alt=3>5处。</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "＊", "**"})
  void writesARaisedStarAsTheMarkOfANote(String star) {
    String mark = star.replaceAll("[*＊]", "∗");
    Draft draft = draft("<p>会员1200<sup>" + star + "</sup>人。</p>");
    assertEquals("会员1200[" + mark + "]人。\n", Seeds.body(draft));
    assertEquals(List.of(), draft.indicators());
  }

  @Test
  void raisesWhatAFontHasRaisedFormsOf() {
    assertEquals(
        "服务10⁴人次，CO₂。",
        body(
            "<p>服务10<i style='font-variant-position:super'>4</i>人次，"
                + "CO<i style='font-variant-position: sub'>2</i>。</p>"));
  }

  @Test
  void readsWhatAPageShowsAsItIs() {
    assertEquals("修路35处。\n\n种树48棵。", body("<xmp>修路35处。</xmp><p>种树48棵。</p>"));
    assertEquals("种树48棵。", body("<noembed>修路35处。</noembed><p>种树48棵。</p>"));
  }

  @Test
  void leavesOutWhatShowsOnlyWhenItIsCalled() {
    Draft draft = draft("<p>种树48棵。</p><div popover><p>修路35处。</p></div>");
    assertEquals("种树48棵。\n", Seeds.body(draft));
    assertEquals("修路35处。", draft.removals().get(0).text());
  }

  @Test
  void knowsClassesWithSignsThatASheetMasks() {
    String sheet = "<style>.md\\:hidden{display:none}</style>";
    Draft draft = draft(sheet + "<p class='md:hidden'>修路35处。</p><p class=md>种树48棵。</p>");
    assertEquals("种树48棵。\n", Seeds.body(draft));
  }

  @Test
  void turnsWhatAnAttributeAndAStyleTurnTogether() {
    for (String style : List.of("unicode-bidi:bidi-override", "unicode-bidi: isolate-override")) {
      String turned = "<span dir=rtl style='" + style + "'>53</span>";
      assertEquals("修路35处。", body("<p>修路" + turned + "处。</p>"), style);
    }
    assertEquals("修路53处。", body("<p>修路<span dir=rtl>53</span>处。</p>"));
  }
}
