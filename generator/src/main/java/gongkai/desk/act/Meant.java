package gongkai.desk.act;

import gongkai.content.writing.Edit;
import java.util.List;

/** What a form means. */
public sealed interface Meant {
  /**
   * A decision.
   *
   * @param act in one word, for the record
   * @param about which entry or key
   * @param said what it comes to, for the record
   */
  record Decision(String act, String about, String said, List<Edit> edits) implements Meant {
    public Decision {
      edits = List.copyOf(edits);
    }
  }

  /**
   * Nothing that could be done.
   *
   * @param key of the message that says why
   * @param field of the form that is at fault; blank if no single one is
   */
  record Wrong(String key, String field, List<String> arguments) implements Meant {
    public Wrong {
      arguments = List.copyOf(arguments);
    }

    static Wrong of(String key) {
      return new Wrong(key, "", List.of());
    }

    static Wrong at(String field, String key, String... arguments) {
      return new Wrong(key, field, List.of(arguments));
    }
  }
}
