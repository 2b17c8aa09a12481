package gongkai.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateViewsTest {
  private static final Problem CHANGED =
      Problem.error(
          "released-changed-body",
          SourceLocation.of("content/reports/union/2023.md"),
          "2024-01-20",
          "union/2023");

  @Test
  void namesTheButtonOfTheDeskInPlaceOfACommand() {
    assertEquals(
        List.of(
            "The text of union/2023 is not as it was released on 2024-01-20, and no newer entry of"
                + " “changes” tells the public. Add one: “Announce a correction or supplement”, or"
                + " put the text back."),
        words(Language.ENGLISH));
    assertEquals(
        List.of(
            "报告union/2023的正文与2024年1月20日发布时不同，“changes”里却没有更新的记录告知公众。" + "请加一条：“公告更正或补充”，或者把正文改回去。"),
        words(Language.CHINESE));
  }

  private static List<String> words(Language language) {
    return new StateViews(Path.of("."), Messages.ofCommands(language)).words(List.of(CHANGED));
  }
}
