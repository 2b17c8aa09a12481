package gongkai.site.planning;

import gongkai.model.Unit;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.site.Address;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Within;
import gongkai.site.file.DataDescription;
import gongkai.site.file.DataDescription.Standard;
import gongkai.site.file.DataFile;
import gongkai.site.file.DataFile.Format;
import gongkai.site.table.DataTable;
import gongkai.site.table.Slice;
import gongkai.statistics.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the data files and what describes them to programs. */
final class DataPlans {
  private static final String SITE = "content/site.yml";

  private final PlanContext context;
  private final List<PlannedFile> files = new ArrayList<>();

  private DataPlans(PlanContext context) {
    this.context = context;
  }

  static List<PlannedFile> of(PlanContext context) {
    DataPlans plans = new DataPlans(context);
    plans.tables();
    plans.slices();
    plans.description("datapackage.json", Standard.DATA_PACKAGE);
    plans.description("csv-metadata.json", Standard.CSVW);
    return plans.files;
  }

  private void tables() {
    for (DataTable table : DataTable.values()) {
      for (Format format : Format.values()) {
        files.add(file(table.code() + "." + format.code(), table, Slice.WHOLE, format));
      }
    }
  }

  /** The figures of one indicator, one unit, one year. */
  private void slices() {
    for (Series series : context.statistics().series()) {
      IndicatorId id = series.indicator().id();
      files.add(slice(Slice.of(id)).within(new Within.OneIndicator(id)));
    }
    for (Unit unit : context.content().units()) {
      if (PlanContext.areInData(context.reportsOf(unit.id()))) {
        PlannedFile file = slice(Slice.of(unit.id()));
        // Whether a value counts can depend on the reports of the unit that took over.
        files.add(unit.successor().isPresent() ? file : file.within(unit.id()));
      }
    }
    context
        .reportsByYear()
        .forEach(
            (year, reports) -> {
              if (PlanContext.areInData(reports)) {
                // Whether a value counts depends on those of its year.
                files.add(slice(Slice.of(year)).within(new Within.OneYear(year)));
              }
            });
  }

  private PlannedFile slice(Slice slice) {
    return file(slice.fileName(), DataTable.INDICATORS, slice, Format.CSV);
  }

  private PlannedFile file(String name, DataTable table, Slice slice, Format format) {
    Address address = context.addresses().data(name);
    return PlannedFile.table(address, SITE, () -> new DataFile(address, table, slice, format));
  }

  private void description(String name, Standard standard) {
    Address address = context.addresses().data(name);
    Address page = context.addresses().dataIndex(context.mainLanguage());
    files.add(
        PlannedFile.late(
                address, SITE, () -> new DataDescription(address, standard, page, date(context)))
            .withoutTexts());
  }

  /** The day of the newest publication or change that a person wrote down. */
  static Optional<LocalDate> date(PlanContext context) {
    return context.published().reports().stream()
        .flatMap(entry -> entry.report().lastChange().stream())
        .max(LocalDate::compareTo);
  }
}
