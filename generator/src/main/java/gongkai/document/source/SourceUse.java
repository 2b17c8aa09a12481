package gongkai.document.source;

/** What a source is read for. */
public enum SourceUse {
  /** To be written as a report. A workbook is none, and an empty file is a mistake. */
  IMPORT,
  /** To be looked through as it is. */
  LOOK_THROUGH;

  /** Refuses a file whose text cannot be read, or goes on with what it says beside its text. */
  public void lack(LineCollector out, String code, String... arguments)
      throws RefusedSourceException {
    if (this == IMPORT) {
      throw new RefusedSourceException(code, arguments);
    }
    out.incomplete();
    out.warn(code, arguments);
  }
}
