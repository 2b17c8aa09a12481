package gongkai.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from its name what a program laid down for itself. Such files hold former or unfinished
 * texts; nobody decided to publish them.
 */
enum WorkingFiles {
  /** Of a system; it holds nothing of anybody's text. */
  LITTER,
  /** Of an editor that has a file open now: a lock, or what is not yet saved. */
  OPEN,
  /** A copy of a former state. */
  BACKUP,
  /** None of these: content. */
  NONE;

  private static final Set<String> BACKUP_ENDINGS =
      Set.of(
          "bak",
          "backup",
          "old",
          "orig",
          "rej",
          "swp",
          "swo",
          "swn",
          "wbk",
          "asd",
          "xlk",
          "tmp",
          "temp",
          "save",
          "autosave",
          "part",
          "crdownload");

  /** Of what people make by copying: Windows, macOS and WPS in Chinese and English. */
  private static final Pattern COPY =
      Pattern.compile(
          "^(?:copy of |复件 ).*|.*(?: ?- ?(?:副本|复件|copy)| 副本| copy)(?: ?[(（]?\\d+[)）]?)?(?:\\.[^.]*)?$");

  private static final Pattern NUMBERED_BACKUP =
      Pattern.compile(
          ".*\\.(?:(?:bak|orig)(?:\\d+|\\..*)"
              + "|(?:md|ya?ml)[_.-]?(?:bak|old|orig|backup).*"
              + "|(?:md|ya?ml)\\.\\d+)$");

  /** Vim's and Kate's, Emacs', LibreOffice's and WPS' files beside one that is open. */
  private static final Pattern OPEN_ELSEWHERE =
      Pattern.compile("\\..*\\.(?:sw[a-z]|kate-swp)|\\.#.*|#.*#|~\\$.*|\\.~.*");

  static WorkingFiles of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (OPEN_ELSEWHERE.matcher(lower).matches()) {
      return OPEN;
    }
    if (name.startsWith(".") || lower.equals("thumbs.db") || lower.equals("desktop.ini")) {
      return LITTER;
    }
    String ending = lower.substring(lower.lastIndexOf('.') + 1);
    boolean backup =
        lower.endsWith("~")
            || (lower.contains(".") && BACKUP_ENDINGS.contains(ending))
            || NUMBERED_BACKUP.matcher(lower).matches()
            || COPY.matcher(lower).matches();
    return backup ? BACKUP : NONE;
  }
}
