package gongkai.privacy.help;

import gongkai.privacy.detail.FoldedLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a text are each about one person who got help: rows of tables and lines of lists,
 * whether the name can be read or is hidden. What stands in them says something of a person and
 * nothing of a unit's work.
 */
public final class HelpedPersons {
  private HelpedPersons() {}

  /** The lines that line feeds part, counted from 0. Cells of a row are parted by tabs or bars. */
  public static BitSet linesIn(String text) {
    List<String> lines = new ArrayList<>();
    List<LineClues> clues = new ArrayList<>();
    CluePass pass = CluePass.quick();
    for (String line : text.split("\n", -1)) {
      lines.add(FoldedLine.of(line));
      clues.add(pass.of(lines.get(lines.size() - 1)));
    }
    NearbyAid aid = NearbyAid.in(clues);
    BitSet found = new BitSet();
    ListContext context = ListContext.START;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean aided = aid.isNear(i);
      found.set(i, context.isOfPerson(line, aided));
      boolean named = !ListedNames.names(line, clues.get(i), pass, context, aided).isEmpty();
      context = context.after(line, clues.get(i), aided, named);
    }
    return found;
  }
}
