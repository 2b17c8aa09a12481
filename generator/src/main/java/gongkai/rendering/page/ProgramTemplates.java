package gongkai.rendering.page;

import gongkai.i18n.Messages;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Templates of the program's own pages, which no theme changes: they lie with the program, and a
 * fault in one is a bug. What they print is escaped.
 */
public final class ProgramTemplates {
  private static final int MOST_ARGUMENTS = 5;

  private final PebbleEngine engine;

  /**
   * Finds templates.
   *
   * @param folder of the program, for example {@code desk}
   */
  public ProgramTemplates(String folder) {
    ClasspathLoader loader = new ClasspathLoader(ProgramTemplates.class.getClassLoader());
    loader.setPrefix(folder);
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new Words())
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .newLineTrimming(true)
            .build();
  }

  /**
   * Makes a page.
   *
   * @param template its name without folder and ending
   * @param page what it shows; the template knows it as {@code page}
   * @param messages what {@code t} words
   */
  public byte[] render(String template, Object page, Messages messages) {
    StringWriter out = new StringWriter(16_384);
    try {
      engine.getTemplate(template).evaluate(out, Map.of("page", page, "messages", messages));
    } catch (PebbleException e) {
      throw new IllegalStateException("the template " + template + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** {@code t(key, arguments …)}: a message in the language of whoever looks. */
  private static final class Words extends AbstractExtension {
    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of(new UnwrappedAttributes(new RecordAttributes()));
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("t", new Text());
    }
  }

  private static final class Text implements Function {
    @Override
    public List<String> getArgumentNames() {
      return IntStream.range(0, MOST_ARGUMENTS).mapToObj(String::valueOf).toList();
    }

    @Override
    public Object execute(
        Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int line) {
      List<Object> arguments = new ArrayList<>();
      for (int i = 1; i < MOST_ARGUMENTS && named.containsKey(String.valueOf(i)); i++) {
        arguments.add(named.get(String.valueOf(i)));
      }
      Messages messages = (Messages) context.getVariable("messages");
      return messages.text(String.valueOf(named.get("0")), arguments.toArray());
    }
  }
}
