package gongkai.text.verdict.other;

import gongkai.text.verdict.setting.Setting;

/**
 * Whose the numbers of a sentence are. They are asked of in their order: what is said of another
 * goes on until a word leads back to the unit that reports.
 */
public final class Others {
  private final Reporter reporter;
  private boolean above;
  private boolean beside;
  private boolean field;

  /** For the numbers of one sentence. */
  public Others(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Whether the next number is of a place above, of a body beside, of a whole field or of one firm.
   *
   * @param result whether it would be a result, were it the unit's own
   */
  public boolean include(Setting setting, boolean result) {
    above = result && PlacesAbove.include(setting, above, reporter.territory());
    beside = result && OtherBodies.include(setting, beside, reporter.names());
    field = WholeField.include(setting, field, reporter.names());
    return result && (above || beside || field || isOfOneFirm(setting));
  }

  private boolean isOfOneFirm(Setting setting) {
    return !reporter.nameless() && OneFirm.include(setting);
  }
}
