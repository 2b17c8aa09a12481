package gongkai.site.page;

import gongkai.site.Address;

/** A page of HTML: what its template sees. The template's name is the record's, in lower case. */
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
        TextPage,
        NotFoundPage {
  Shell shell();

  @Override
  default Address address() {
    return shell().address();
  }
}
