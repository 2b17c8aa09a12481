package gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;

/** The numbered lists of a .doc file in the terms of the newer format. Source: [MS-DOC] 2.9.150. */
final class DocLists {
  private static final int LEVELS = 9;

  private DocLists() {}

  static List<ListLevel> levels(ListData list) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(
          i < list.numLevels() && list.getLevel(i + 1) != null
              ? level(list.getLevel(i + 1))
              : ListLevel.NONE);
    }
    return levels;
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    String suffix =
        switch (level.getTypeOfCharFollowingTheNumber()) {
          case 0 -> "tab";
          case 1 -> "space";
          default -> "nothing";
        };
    return new ListLevel(
        level.getStartAt(),
        Numerals.byCode(level.getNumberFormat() & 0xFF),
        text(level),
        suffix,
        level.isLegalNumbering(),
        Optional.empty());
  }

  /** Characters 0 to 8 stand for the numbers of the levels. */
  private static String text(org.apache.poi.hwpf.model.ListLevel level) {
    StringBuilder text = new StringBuilder();
    String raw = level.getNumberText() == null ? "" : level.getNumberText();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < LEVELS) {
        text.append('%').append(c + 1);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Sets back the levels whose start a list overrides. */
  static void restarts(LFOData list, ListCounter counter) {
    if (list == null || list.getRgLfoLvl() == null) {
      return;
    }
    for (ListFormatOverrideLevel override : list.getRgLfoLvl()) {
      if (override != null && override.isStartAt()) {
        counter.restart(override.getLevelNum(), override.getIStartAt());
      }
    }
  }
}
