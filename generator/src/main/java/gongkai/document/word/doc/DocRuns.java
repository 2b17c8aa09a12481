package gongkai.document.word.doc;

import gongkai.document.source.Doubts;
import gongkai.document.source.InlinePictures;
import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.StyledText;
import gongkai.document.source.sign.Height;
import gongkai.document.word.FieldStack;
import gongkai.document.word.NoteMark;
import gongkai.document.word.RunLook;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;

/**
 * Reads the characters of a .doc file's paragraphs. Some control characters have a meaning of their
 * own there; source: [MS-DOC] 2.4.1 and 2.8.25.
 */
final class DocRuns {
  private static final char PICTURE = 0x01;
  private static final char NOTE = 0x02;
  private static final char DRAWING = 0x08;
  private static final char LINE_BREAK = 0x0B;
  private static final char NO_BREAK_HYPHEN = 0x1E;
  private static final char SYMBOL = '(';

  /** Of the sixteen colours of old files. */
  private static final int WHITE = 8;

  private final DocText file;
  private final LineCollector out;
  private final Doubts doubts;
  private final DocFields marks = new DocFields();
  private final FieldStack fields;
  private final DocDrawings drawings;

  private int notesReferred;
  private boolean inNotes;

  DocRuns(HWPFDocument document, DocText file, LineCollector out, Doubts doubts) {
    this.file = file;
    this.out = out;
    this.doubts = doubts;
    this.fields = new FieldStack(doubts);
    this.drawings = new DocDrawings(document);
    for (SubdocumentType part : SubdocumentType.ORDERED) {
      int start = file.start(part);
      marks.learn(file.characters(), start, start + file.length(part));
    }
  }

  /** From the main text the notes' texts follow, which count again from 1. */
  void countNotesAgain() {
    notesReferred = 0;
    inNotes = true;
  }

  StyledText text(DocText.Piece paragraph) {
    StyledText text = new StyledText();
    List<DocText.Run> runs = file.runs(paragraph);
    fields.beginLine();
    for (int i = 0; i < runs.size(); i++) {
      DocText.Run run = runs.get(i);
      StyledText own = new StyledText();
      if (run.properties().isEmpty()) {
        characters(run, false, own);
        text.append(own);
        continue;
      }
      CharacterProperties look = run.properties().get();
      if (isSymbol(run, look)) {
        show(doubts.sign(look.getXchSym()), own, false);
      } else {
        characters(run, look.isFBold(), own);
      }
      boolean hidden = look.isFVanish() || isUnseen(look, paragraph);
      add(own.at(height(runs, i, look)), look, hidden, text);
    }
    doubts.notStruck();
    return text.withPictures();
  }

  /** Whether the mark that ends a paragraph is hidden or deleted, so that nothing of it counts. */
  boolean hidesEnd(DocText.Piece paragraph) {
    List<DocText.Run> runs = file.runs(paragraph);
    return !runs.isEmpty()
        && runs.get(runs.size() - 1)
            .properties()
            .filter(look -> look.isFVanish() || look.isFRMarkDel())
            .isPresent();
  }

  private boolean isSymbol(DocText.Run run, CharacterProperties look) {
    return look.isFSpec()
        && run.end() - run.start() == 1
        && file.characters().charAt(run.start()) == SYMBOL;
  }

  private Height height(List<DocText.Run> runs, int index, CharacterProperties look) {
    String align = look.getIss() == 1 ? "superscript" : look.getIss() == 2 ? "subscript" : "";
    boolean small =
        look.getHpsPos() != 0 && (isSmall(look, runs, index - 1) || isSmall(look, runs, index + 1));
    Height height = RunLook.height(align, look.getHpsPos(), small);
    return height == Height.LEVEL ? fields.height() : height;
  }

  /** White letters of a table may stand on its colour. A size of 0 is none. */
  private static boolean isUnseen(CharacterProperties look, DocText.Piece paragraph) {
    boolean tiny = look.getHps() > 0 && look.getHps() <= RunLook.UNREADABLE;
    int bgr = look.getCv() == null || look.getCv().isEmpty() ? 0 : look.getCv().getValue();
    boolean white = look.getIco() == WHITE || RunLook.isWhite(bgr);
    boolean plain =
        !look.isFHighlight()
            && !paints(look.getShd())
            && !paints(paragraph.properties().getShd())
            && !paragraph.isInTable();
    return tiny || (white && plain);
  }

  /** Whether a pattern or a colour lies behind; its highest byte says that none was chosen. */
  private static boolean paints(ShadingDescriptor shade) {
    if (shade == null || shade.getCvBack() == null) {
      return false;
    }
    int bgr = shade.getCvBack().getValue();
    return shade.getIpat() != 0 || (bgr >>> 24 != 0xFF && !RunLook.isWhite(bgr));
  }

  private static boolean isSmall(CharacterProperties look, List<DocText.Run> runs, int beside) {
    return beside >= 0
        && beside < runs.size()
        && runs.get(beside)
            .properties()
            .filter(other -> look.getHps() <= RunLook.SMALL * other.getHps())
            .isPresent();
  }

  private void add(StyledText own, CharacterProperties look, boolean hidden, StyledText text) {
    if (own.isEmpty()) {
      return;
    }
    if (look.isFRMarkDel()) {
      doubts.deleted(own.text());
    } else if (hidden) {
      doubts.hidden(own.text());
    } else if (look.isFStrike() || look.isFDStrike()) {
      doubts.struck(own.text());
    } else {
      if (look.isFRMark()) {
        doubts.inserted();
      }
      doubts.notStruck();
      text.append(own);
    }
  }

  private void characters(DocText.Run run, boolean strong, StyledText own) {
    for (int i = run.start(); i < run.end(); i++) {
      char c = file.characters().charAt(i);
      if (marks.isUnshown(i)) {
        continue;
      }
      switch (c) {
        case DocFields.BEGIN -> fields.begin("");
        case DocFields.SEPARATOR -> fields.separate();
        case DocFields.END -> fields.end(own, strong);
        default -> character(c, i, own, strong);
      }
    }
  }

  private void character(char c, int place, StyledText own, boolean strong) {
    switch (c) {
      case LINE_BREAK -> show("\n", own, strong);
      case NO_BREAK_HYPHEN -> show("-", own, strong);
      case NOTE -> note(own);
      case PICTURE -> picture(own);
      case DRAWING -> drawings.wordsAt(place).forEach(doubts::drawing);
      default -> {
        // The other control characters mark ends of cells, pages, paragraphs, and drawings.
        if (c >= ' ' || c == '\t') {
          show(Character.toString(c), own, strong);
        }
      }
    }
  }

  private void show(String text, StyledText own, boolean strong) {
    if (fields.isInstruction()) {
      fields.instruction(text);
    } else {
      fields.result();
      own.append(text, strong);
    }
  }

  private void note(StyledText own) {
    if (!fields.isInstruction()) {
      String mark = NoteMark.of(++notesReferred) + (inNotes ? " " : "");
      own.append(mark, false, Height.SET);
    }
  }

  private void picture(StyledText own) {
    if (fields.isInstruction()) {
      return;
    }
    if (fields.embedded().isPresent()) {
      doubts.object(fields.embedded().get());
    } else {
      out.omit("picture", Removal.Reason.OBJECT);
      own.append(Character.toString(InlinePictures.PLACE), false);
    }
  }
}
