package gongkai.rendering.file;

import gongkai.i18n.Messages;
import gongkai.site.table.Column;
import gongkai.site.table.DataTable;

/** What tables and columns are called, in one language. */
record DataWords(Messages messages) {
  String say(String key) {
    return messages.text(key);
  }

  String title(DataTable table) {
    return say("data.table." + table.code());
  }

  String description(DataTable table) {
    return say("data.table." + table.code() + ".about");
  }

  String title(Column column) {
    String title = say("data.column." + column.term());
    return column
        .language()
        .map(l -> messages.text("data.column.language", title, l.tag()))
        .orElse(title);
  }

  String description(Column column, DataTable table) {
    return say("data.about." + table.meaning(column));
  }

  /** What an empty cell means. */
  String empty(Column column, DataTable table) {
    return say(table.gap(column).map(gap -> "data.empty." + gap).orElse("data.empty"));
  }
}
