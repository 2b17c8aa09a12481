package gongkai.cli;

import gongkai.i18n.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The bundles of the command line as picocli asks for them: its key {@code k} is our {@code
 * help.k}. One set of bundles, found by our own rule and not by the JVM's default locale.
 */
final class Wordings extends ResourceBundle {
  private static final String PREFIX = "help.";

  private final Messages messages;

  Wordings(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected Object handleGetObject(String key) {
    return messages.has(PREFIX + key) ? messages.text(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    List<String> keys =
        messages.keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList();
    return Collections.enumeration(keys);
  }
}
