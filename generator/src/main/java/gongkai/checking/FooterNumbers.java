package gongkai.checking;

import gongkai.checking.word.CheckWords;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.han.NamedWords;
import gongkai.han.ProvinceWords;
import gongkai.model.Profile;
import gongkai.model.SiteConfig;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a government site must show at the foot of each page, held against the form in which it is
 * issued. Whether it was issued to this site nobody can tell from here.
 */
public final class FooterNumbers {
  /** Where the number was given out. */
  private static final String PROVINCE =
      NamedWords.of(ProvinceWords.PROVINCE, CheckWords.OTHER_PROVINCE).any();

  /** As 京ICP备12345678号-1. */
  private static final Pattern ICP =
      Pattern.compile(
          PROVINCE + " ?ICP ?" + CheckWords.ICP_KIND.any() + " ?[0-9]{6,10} ?号(?:-[0-9]{1,4})?");

  /** As 京公网安备11010202000001号; older ones have fewer digits. */
  private static final Pattern POLICE =
      Pattern.compile(PROVINCE + CheckWords.POLICE.any() + " ?[0-9]{10,14} ?号");

  /** Of ministries {@code bm} and eight digits, of others ten digits. */
  private static final Pattern SITE_ID = Pattern.compile("bm[0-9]{8}|[0-9]{10}");

  private FooterNumbers() {}

  /**
   * Faults of form.
   *
   * @param text of the settings, for the places
   */
  public static List<Problem> in(SiteConfig site, String path, String text) {
    Problems problems = new Problems();
    if (site.profile() == Profile.GOV) {
      SiteConfig.Footer footer = site.footer();
      check(footer.icp(), ICP, "not-an-icp-number", path, text, problems);
      check(footer.police(), POLICE, "not-a-police-number", path, text, problems);
      check(footer.siteId(), SITE_ID, "not-a-site-id", path, text, problems);
    }
    return problems.list();
  }

  private static void check(
      Optional<String> value,
      Pattern form,
      String code,
      String path,
      String text,
      Problems problems) {
    value
        .filter(written -> !form.matcher(written).matches())
        .ifPresent(
            written ->
                problems.add(Problem.error(code, WordsInFile.at(path, 1, text, written), written)));
  }
}
