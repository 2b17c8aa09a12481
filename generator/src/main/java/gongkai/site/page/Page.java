package gongkai.site.page;

import gongkai.site.Address;
import gongkai.site.file.SiteFile;

/** A page of HTML: what its template sees. */
public sealed interface Page extends SiteFile
    permits HomePage,
        ReportPage,
        WithdrawnPage,
        ComparePage,
        UnitsPage,
        UnitPage,
        YearsPage,
        YearPage,
        EventsPage,
        StatisticsPage,
        IndicatorPage,
        ChangesPage,
        DataPage,
        TextPage,
        SearchPage,
        NotFoundPage {
  Shell shell();

  /** The name of its template, without folder and ending. Part of the contract with themes. */
  String template();

  /** Which page tags it has. Its code is part of a template's condition. */
  default PageRole role() {
    return PageRole.OTHER;
  }

  @Override
  default Address address() {
    return shell().address();
  }
}
