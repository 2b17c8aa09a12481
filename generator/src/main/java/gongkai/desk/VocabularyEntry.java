package gongkai.desk;

import gongkai.content.Content;
import gongkai.content.writing.NewIndicator;
import gongkai.content.writing.SeenFile;
import gongkai.desk.act.Form;
import gongkai.desk.visit.DeskState;
import gongkai.disk.WholeFile;
import gongkai.model.IdForm;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.KnownIndicator.Total;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers a figure as an indicator that the vocabulary had not, while the figure is corrected.
 */
final class VocabularyEntry {
  private final DeskState state;

  /** The vocabulary's file before an entry was put into it, and with it. */
  private Optional<Written> written = Optional.empty();

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Written(byte[] before, byte[] after) {}

  VocabularyEntry(DeskState state) {
    this.state = state;
  }

  /** Whether a form asks for one. */
  static boolean isAsked(Form form) {
    return form.text("act").equals("correct") && form.get("new-indicator").isPresent();
  }

  /**
   * Puts the entry at the end of the vocabulary's file; there it stays only if the whole file reads
   * as before with one more.
   *
   * @return whether it is there
   */
  boolean make(Form form) throws IOException {
    Optional<Content> content = state.content();
    String id = form.text("new-indicator");
    Optional<Total> total =
        Stream.of(Total.values()).filter(t -> t.code().equals(form.text("total"))).findFirst();
    if (content.isEmpty()
        || !IdForm.matches(id)
        || total.isEmpty()
        || form.get("label").isEmpty()) {
      return false;
    }
    int before = content.get().vocabulary().indicators().size();
    boolean known = content.get().vocabulary().indicator(new IndicatorId(id)).isPresent();
    return !known
        && write(
            new NewIndicator(
                new IndicatorId(id),
                form.text("label"),
                form.text("unit"),
                total.get(),
                content.get().site().mainLanguage()),
            before);
  }

  private boolean write(NewIndicator entry, int before) throws IOException {
    Path file = state.site().root().resolve(NewIndicator.PATH);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(file.getParent());
      WholeFile.create(file, new byte[0]);
    }
    Optional<SeenFile> seen = SeenFile.read(file);
    byte[] after = seen.isEmpty() ? new byte[0] : entry.in(seen.get().bytes());
    if (seen.isEmpty() || !seen.get().replace(after)) {
      return false;
    }
    written = Optional.of(new Written(seen.get().bytes(), after));
    state.wrote(NewIndicator.PATH);
    boolean reads =
        state
            .content()
            .map(Content::vocabulary)
            .filter(all -> all.indicators().size() == before + 1)
            .flatMap(all -> all.indicator(entry.id()))
            .map(KnownIndicator::total)
            .filter(entry.total()::equals)
            .isPresent();
    if (!reads) {
      takeBack();
    }
    return reads;
  }

  /** Takes the entry out again, unless another hand has the file. */
  void takeBack() throws IOException {
    Optional<SeenFile> now = SeenFile.read(state.site().root().resolve(NewIndicator.PATH));
    if (written.isPresent()
        && now.isPresent()
        && Arrays.equals(now.get().bytes(), written.get().after())) {
      now.get().replace(written.get().before());
      state.wrote(NewIndicator.PATH);
    }
  }
}
