package gongkai.desk.page;

/**
 * What stands around every page.
 *
 * @param lang of the desk, {@code zh} or {@code en}: the first name of every address
 * @param htmlLang the language as pages name it
 * @param textLang the language that reports are written in
 * @param other the same page in the other language
 * @param token that every form sends back
 * @param who the officer's initials; blank until they are typed
 * @param errors how many a check finds in the whole site, which they keep from being built
 * @param busy whether a check is still going on, so that findings may be those of before
 */
public record Chrome(
    String lang,
    String htmlLang,
    String textLang,
    String other,
    String token,
    String who,
    int errors,
    boolean busy) {
  /** The same page, which is or is not still coming about. */
  public Chrome busy(boolean now) {
    return new Chrome(lang, htmlLang, textLang, other, token, who, errors, now);
  }

  /** The same page of a site with so many errors. */
  public Chrome errors(int now) {
    return new Chrome(lang, htmlLang, textLang, other, token, who, now, busy);
  }

  public String home() {
    return "/_desk/" + lang + "/";
  }
}
