package gongkai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingFilesTest {
  private static void assertAll(WorkingFiles kind, String... names) {
    for (String name : names) {
      assertEquals(kind, WorkingFiles.of(name), name);
    }
  }

  @Test
  void knowsTheBackupsOfEditorsAndOffices() {
    assertAll(
        WorkingFiles.BACKUP,
        "2023.md.bak",
        "2023.md.orig",
        "2023.md.swp",
        "2023.md.swo",
        "2023.md~",
        "2023.wbk",
        "2023.md.tmp",
        "2023.md.rej",
        "2023.docx.BAK",
        "2023.bak.docx",
        "2023.md.bak2",
        "2023.md_bak",
        "2023.md.1",
        "2023.md.20240101",
        "site.yml.orig",
        "2023.asd",
        "2023.附件.old");
  }

  @Test
  void knowsCopiesThatPeopleMake() {
    assertAll(
        WorkingFiles.BACKUP,
        "2023 - 副本.docx",
        "2023.附件 - 副本 (2).docx",
        "2023.附件-副本.docx",
        "复件 2023.doc",
        "Copy of 2023.docx",
        "2023 copy.md",
        "2023 - Copy.md");
  }

  @Test
  void knowsWhatLiesBesideAnOpenFile() {
    assertAll(
        WorkingFiles.OPEN,
        "~$2023.docx",
        "#2023.md#",
        ".#2023.md",
        ".2023.md.swp",
        ".~lock.2023.docx#",
        ".~2023.docx",
        ".2023.md.kate-swp");
  }

  @Test
  void letsSystemsHaveTheirOwn() {
    assertAll(WorkingFiles.LITTER, ".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep");
  }

  @Test
  void takesNoAttachmentForOne() {
    for (String name :
        List.of(
            "2023.md",
            "2023.en.md",
            "2023.pdf",
            "2023.营业执照副本.pdf",
            "2023.附件1.docx",
            "2023.template.docx",
            "2023.gold.csv",
            "2023.new-import.md",
            "golden.yml",
            "bak",
            "2023.Copyright.txt")) {
      assertEquals(WorkingFiles.NONE, WorkingFiles.of(name), name);
    }
  }
}
