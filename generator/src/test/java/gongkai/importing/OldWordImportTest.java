package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file was made with another program from invented text, with all that the format offers. */
class OldWordImportTest {

  @Test
  void readsNumbersTablesNotesAndChanges() throws IOException {
    Draft draft =
        Importer.read(HostileFilesTest.resource("numbered.doc"), "in.doc", ImportOptions.NONE)
            .value()
            .orElseThrow();
    assertEquals("某某局2023年度述职报告", draft.metadata().title().orElseThrow().value());
    assertEquals(
        """
        ## 一、学习

        ### （一）集中学习

        1. 2023年学习12次

        ### （二）自学

        ## 二、工作

        ==注意：==用新词[1]。

        | 项目 | 数量 |
        | --- | --- |
        | 培训 | 3期 |
        | 合计*万元 |  |

        末段。

        上行

        下行。

        [1] 数据截至12月。
        """,
        Seeds.body(draft));
    assertEquals(
        List.of(
            new Removal(7, 1, "旧", Removal.Reason.DELETION),
            new Removal(7, 1, "藏", Removal.Reason.HIDDEN)),
        draft.removals().stream()
            .filter(removal -> removal.reason() != Removal.Reason.WHITESPACE)
            .toList());
    assertTrue(draft.problems().stream().anyMatch(p -> p.code().equals("import-tracked-changes")));
  }
}
