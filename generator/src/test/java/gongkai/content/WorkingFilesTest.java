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
  void knowsWhateverIsNamedAfterATextsFile() {
    assertAll(
        WorkingFiles.BACKUP,
        "2023.md.mine",
        "2023.md.r12",
        "2023.md.sb-1a2b",
        "2023.md.docx",
        "2023.md___jb_tmp___",
        "2023.docx___jb_old___",
        "2023.en.md.theirs",
        "2023.md备份",
        "2023.md_old",
        "2023.mdbak",
        "2023.docx.r1024",
        "unit.yml.save");
  }

  @Test
  void knowsCopiesByAWordBetweenDots() {
    assertAll(
        WorkingFiles.BACKUP,
        "2023.备份.docx",
        "2023.备份2.docx",
        "2023.备份 20240101.docx",
        "2023.旧.docx",
        "2023.旧版.pdf",
        "2023.附件.副本.pdf",
        "2023.old.docx",
        "2023.copy.docx",
        "2023.20240101备份.docx",
        "2023.bak2.docx",
        "2023.附件_备份.docx",
        "2023.附件 (conflicted copy 2024-01-20).docx",
        "2023.sync-conflict-20240120-093000-ABCDEFG.docx");
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
            "2023.备份电源项目.pdf",
            "2023.数据备份制度.docx",
            "2023.旧房改造清单.xlsx",
            "2023.附件二.旧城改造.pdf",
            "2023.copybook.pdf",
            "2023.oldest.csv",
            "2023.md5",
            "2023.r12.pdf",
            "2023.original.pdf",
            "2023.new-import.md",
            "golden.yml",
            "bak",
            "2023.Copyright.txt")) {
      assertEquals(WorkingFiles.NONE, WorkingFiles.of(name), name);
    }
  }
}
