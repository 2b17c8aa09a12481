package gongkai.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Reads the characters of a .doc file's paragraphs. Some control characters have a meaning of their
 * own there; source: [MS-DOC] 2.4.1 and 2.8.25.
 */
final class DocRuns {
  private static final char PICTURE = 0x01;
  private static final char NOTE = 0x02;
  private static final char LINE_BREAK = 0x0B;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NO_BREAK_HYPHEN = 0x1E;

  private final LineCollector out;

  /** For each open field whether its instruction is being read, which is not shown. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private int notesReferred;
  private boolean inNotes;
  private int insertions;
  private int deletions;
  private int unknownSigns;

  DocRuns(LineCollector out) {
    this.out = out;
  }

  void warn() {
    if (insertions + deletions > 0) {
      out.warn("import-tracked-changes", "" + insertions, "" + deletions);
    }
    if (unknownSigns > 0) {
      out.warn("import-unknown-signs", "" + unknownSigns);
    }
  }

  /** From the main text the notes' texts follow, which count again from 1. */
  void countNotesAgain() {
    notesReferred = 0;
    inNotes = true;
  }

  StyledText text(Paragraph paragraph) {
    StyledText text = new StyledText();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      StyledText own = new StyledText();
      if (run.isSymbol()) {
        own.append(sign(run.getSymbolCharacter()), false);
      } else {
        characters(run.text(), own, run.isBold());
      }
      if (run.isMarkedDeleted()) {
        deletions += own.isEmpty() ? 0 : 1;
        out.omit(own.text(), Removal.Reason.DELETION);
      } else if (run.isVanished()) {
        out.omit(own.text(), Removal.Reason.HIDDEN);
      } else {
        insertions += run.isMarkedInserted() && !own.isEmpty() ? 1 : 0;
        text.append(own);
      }
    }
    return text;
  }

  private void characters(String raw, StyledText own, boolean strong) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.push(true);
        case FIELD_SEPARATOR -> {
          if (!fields.isEmpty()) {
            fields.pop();
            fields.push(false);
          }
        }
        case FIELD_END -> fields.poll();
        default -> {
          if (!fields.contains(true)) {
            character(c, own, strong);
          }
        }
      }
    }
  }

  private void character(char c, StyledText own, boolean strong) {
    switch (c) {
      case LINE_BREAK -> own.append("\n", strong);
      case NO_BREAK_HYPHEN -> own.append("-", strong);
      case NOTE -> own.append(DocxRuns.noteMark(++notesReferred) + (inNotes ? " " : ""), false);
      case PICTURE -> out.omit("picture", Removal.Reason.OBJECT);
      default -> {
        // The other control characters mark ends of cells, pages, paragraphs, and drawings.
        if (c >= ' ' || c == '\t') {
          own.append(Character.toString(c), strong);
        }
      }
    }
  }

  private String sign(char sign) {
    boolean isPrivate = sign >= 0xE000 && sign <= 0xF8FF;
    if (!isPrivate && sign >= ' ') {
      return Character.toString(sign);
    }
    String known = DocxRuns.SIGNS.get((int) sign);
    unknownSigns += known == null ? 1 : 0;
    return known == null ? "□" : known;
  }
}
