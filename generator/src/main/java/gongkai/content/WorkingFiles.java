package gongkai.content;

import gongkai.han.Either;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees from its name what a program laid down for itself. Such files hold former or unfinished
 * texts; nobody decided to publish them.
 */
public enum WorkingFiles {
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

  /**
   * Of what people make by copying: Windows, macOS and WPS in Chinese and English, and programs
   * that keep folders alike.
   */
  private static final Pattern COPY =
      Pattern.compile(
          Either.of(
              "^" + CopyWords.COPY_LEAD.any() + " .*",
              ".*"
                  + Either.of(
                      " ?[-_] ?" + CopyWords.COPY_END.any(),
                      " " + CopyWords.COPY_BEHIND_BLANK.any())
                  + "(?: ?[(（]?\\d+[)）]?)?(?:\\.[^.]*)?$",
              ".*" + CopyWords.CONFLICT.any() + ".*"));

  /** A word between dots that is one of copying and nothing else: 备份电源.pdf is a title. */
  private static final Pattern COPY_BETWEEN_DOTS =
      Pattern.compile(
          ".*\\.[\\d _()（）-]*" + CopyWords.COPY.any() + "(?:[\\d _()（）-][^.]*)?(?:\\..*)?$");

  /** No attachment is named after the text's own file; IntelliJ and sed lay such files down. */
  private static final Pattern BESIDE_A_TEXT =
      Pattern.compile(
          ".*\\.(?:md|ya?ml)(?:[^a-z0-9]|bak|old|orig|backup).*|.*___jb_(?:tmp|old|bak)___$");

  /** What version control leaves of two versions that it could not join. */
  private static final Pattern OF_TWO_VERSIONS = Pattern.compile(".*\\.(?:mine|theirs|r\\d+)$");

  /** Vim's and Kate's, Emacs', LibreOffice's and WPS' files beside one that is open. */
  private static final Pattern OPEN_ELSEWHERE =
      Pattern.compile("\\..*\\.(?:sw[a-z]|kate-swp)|\\.#.*|#.*#|~\\$.*|\\.~.*");

  /** Sees it from a file's name alone. */
  public static WorkingFiles of(String name) {
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
            || BESIDE_A_TEXT.matcher(lower).matches()
            || OF_TWO_VERSIONS.matcher(lower).matches()
            || COPY_BETWEEN_DOTS.matcher(lower).matches()
            || COPY.matcher(lower).matches();
    return backup ? BACKUP : NONE;
  }
}
