package gongkai.document.word.doc;

import gongkai.document.source.Doubts;
import gongkai.document.source.sign.ListNumerals;
import gongkai.document.word.ListCounter;
import gongkai.document.word.ListLabel;
import gongkai.document.word.ListLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;

/**
 * Counts the numbered paragraphs of a .doc file, in the terms of the newer format. Source: [MS-DOC]
 * 2.9.131 (LFO), 2.9.150 (LVL) and 2.9.147 (LSTF).
 */
final class DocLists {
  private static final int LEVELS = 9;

  /** From here on the number of a list is turned round: its indents do not count. */
  private static final int TURNED = 0xF802;

  /** Of a paragraph that is taken out of a list. */
  private static final int NONE = 0xF801;

  private final Optional<ListTables> tables;
  private final Doubts doubts;
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  DocLists(HWPFDocument document, Doubts doubts) {
    this.doubts = doubts;
    this.tables = Optional.ofNullable(document.getListTables()).or(() -> atZero(document));
  }

  /** WPS may write the lists where the stream begins; the library takes that place for none. */
  private static Optional<ListTables> atZero(HWPFDocument document) {
    FileInformationBlock block = document.getFileInformationBlock();
    if (block.getLcbPlfLst() <= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ListTables(
              document.getTableStream(),
              block.getFcPlfLst(),
              block.getFcPlfLfo(),
              block.getLcbPlfLfo()));
    } catch (RuntimeException e) {
      // The library throws what comes; every paragraph of a list then says that its number is lost.
      return Optional.empty();
    }
  }

  /**
   * Counts a paragraph, and gives its label if it has one. To be called once for each, in order.
   *
   * @param number of the list, 0 for none
   */
  Optional<ListLabel> next(int number, int level) {
    int list = number & 0xFFFF;
    if (list == 0 || list == NONE) {
      return Optional.empty();
    }
    int index = list >= TURNED ? list ^ 0xFFFF : list;
    Optional<ListData> data = data(index);
    if (data.isEmpty() || data.get().numLevels() == 0) {
      doubts.numberLost();
      return Optional.empty();
    }
    ListCounter counter = counters.computeIfAbsent(data.get().getLsid(), id -> new ListCounter());
    List<ListFormatOverrideLevel> overrides = overrides(index);
    if (begun.add(index)) {
      overrides.forEach(o -> restart(o, counter));
    }
    List<ListLevel> all = levels.computeIfAbsent(index, i -> levels(data.get(), overrides));
    int shown = Math.max(0, Math.min(level, data.get().numLevels() - 1));
    return Optional.of(counter.next(shown, all));
  }

  private Optional<ListData> data(int list) {
    try {
      return tables.map(t -> t.getListData(t.getLfo(list).getLsid()));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private List<ListFormatOverrideLevel> overrides(int list) {
    List<ListFormatOverrideLevel> overrides = new ArrayList<>();
    LFOData data = tables.map(t -> t.getLfoData(list)).orElse(null);
    if (data != null && data.getRgLfoLvl() != null) {
      for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
        if (override != null && override.getLevelNum() < LEVELS) {
          overrides.add(override);
        }
      }
    }
    return overrides;
  }

  private static void restart(ListFormatOverrideLevel override, ListCounter counter) {
    if (override.isStartAt()) {
      boolean whole = override.isFormatting() && override.getLevel() != null;
      int start = whole ? override.getLevel().getStartAt() : override.getIStartAt();
      counter.restart(override.getLevelNum(), start);
    }
  }

  private static List<ListLevel> levels(ListData list, List<ListFormatOverrideLevel> overrides) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(
          i < list.numLevels() && list.getLevel(i + 1) != null
              ? level(list.getLevel(i + 1))
              : ListLevel.NONE);
    }
    for (ListFormatOverrideLevel override : overrides) {
      if (override.isFormatting() && override.getLevel() != null) {
        levels.set(override.getLevelNum(), level(override.getLevel()));
      }
    }
    return List.copyOf(levels);
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
        ListNumerals.byCode(level.getNumberFormat() & 0xFF),
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
}
