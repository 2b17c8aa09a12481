package gongkai.rendering.file;

import gongkai.i18n.Messages;
import gongkai.site.table.Column;
import gongkai.site.table.DataTable;

/** What tables and columns are called, in one language. */
record DataWords(Messages messages) {
  String text(String key) {
    return messages.text(key);
  }

  String title(DataTable table) {
    return text("data.table." + table.code());
  }

  String description(DataTable table) {
    return text("data.table." + table.code() + ".about");
  }

  String title(Column column) {
    String title = text("data.column." + column.term());
    return column
        .language()
        .map(l -> messages.text("data.column.language", title, l.tag()))
        .orElse(title);
  }

  String description(Column column, DataTable table) {
    return text("data.about." + table.meaning(column));
  }

  /** What an empty cell means. */
  String empty(Column column, DataTable table) {
    return text(table.gap(column).map(gap -> "data.empty." + gap).orElse("data.empty"));
  }
}
