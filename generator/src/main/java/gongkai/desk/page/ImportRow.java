package gongkai.desk.page;

import java.util.List;

/**
 * What became of a dropped file.
 *
 * @param action as import calls it
 * @param address of the report's page; blank if there is none
 * @param words what is to be known of it
 */
public record ImportRow(String name, String action, String address, List<String> words) {
  public ImportRow {
    words = List.copyOf(words);
  }
}
