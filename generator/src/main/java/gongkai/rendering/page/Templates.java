package gongkai.rendering.page;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.html.Escape;
import gongkai.rendering.page.text.PageBodies;
import gongkai.rendering.theme.ThemeFault;
import gongkai.rendering.theme.ThemeFiles;
import gongkai.site.page.Page;
import gongkai.site.page.Shell;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.PebbleCache;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Pebble, set up so that a template's fault is a problem with its place and nothing is unescaped.
 */
public final class Templates {
  /** Under which name a page's template is handed texts: none that a template can write. */
  static final String BODIES = " bodies";

  private final PebbleEngine engine;
  private final ThemeFiles files;

  public Templates(ThemeFiles files, TemplateFunctions functions) {
    this.files = files;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new ThemeLoader(files))
            .extension(functions)
            .templateCache(new Read())
            .strictVariables(true)
            .autoEscaping(true)
            .addEscapingStrategy("html", Templates::escaped)
            .defaultLocale(Locale.ROOT)
            .newLineTrimming(true)
            .build();
  }

  /** As Pebble's own does, which first makes tables of all that HTML has a name for. */
  static String escaped(String text) {
    String safe = Escape.text(text);
    return safe.indexOf('\'') < 0 ? safe : safe.replace("'", "&#39;");
  }

  /**
   * Renders a page with a template.
   *
   * @param template its name without folder and ending
   * @param bodies the texts of pages
   * @throws ThemeFault if the template is missing or faulty
   */
  public byte[] render(String template, Page page, PageBodies bodies) {
    Shell shell = page.shell();
    return render(
        template,
        Map.of("page", page, "shell", shell, "lang", shell.site().language(), BODIES, bodies));
  }

  public byte[] render(String template, Map<String, Object> variables) {
    PageWriter out = new PageWriter();
    try {
      engine.getTemplate(template).evaluate(out, new HashMap<>(variables));
    } catch (PebbleException e) {
      throw new ThemeFault(problem(e, template), e);
    } catch (StackOverflowError circle) {
      // A template that includes itself, by whatever way: the theme's fault, and not the program's.
      SourceLocation place = SourceLocation.of(files.label("templates/" + template + ".peb"));
      throw new ThemeFault(Problem.error("template-circle", place), circle);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.bytes();
  }

  /**
   * Reads a template and everything in it, and renders nothing.
   *
   * @throws ThemeFault if it is faulty
   */
  public void compile(String template) {
    try {
      engine.getTemplate(template);
    } catch (PebbleException e) {
      throw new ThemeFault(problem(e, template), e);
    }
  }

  private Problem problem(PebbleException e, String template) {
    String file = e.getFileName() == null ? template : e.getFileName();
    int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root instanceof PebbleException pebble ? pebble.getPebbleMessage() : root.getMessage();
    SourceLocation place = new SourceLocation(files.label("templates/" + file + ".peb"), line, 1);
    if (root instanceof AttributeNotFoundException unknown && unknown.getAttributeName() != null) {
      return Problem.error("template-name", place, unknown.getAttributeName());
    }
    // The loader below says nothing but the name of what is not there.
    String code = root instanceof LoaderException ? "template-missing" : "template-fault";
    return Problem.error(code, place, String.valueOf(message));
  }

  /** The templates that were read: most are asked for many times a page, to be included. */
  private static final class Read implements PebbleCache<Object, PebbleTemplate> {
    private final Map<Object, PebbleTemplate> byName = new ConcurrentHashMap<>();

    @Override
    public PebbleTemplate computeIfAbsent(
        Object name, Function<? super Object, ? extends PebbleTemplate> reader) {
      PebbleTemplate read = byName.get(name);
      return read == null ? byName.computeIfAbsent(name, reader) : read;
    }

    @Override
    public void invalidateAll() {
      byName.clear();
    }
  }

  /** Reads templates by name, so that messages name them as their files are named. */
  private record ThemeLoader(ThemeFiles files) implements Loader<String> {
    @Override
    public Reader getReader(String name) {
      try {
        return files
            .bytes("templates/" + name + ".peb")
            .map(bytes -> new StringReader(new String(bytes, StandardCharsets.UTF_8)))
            .orElseThrow(() -> new LoaderException(null, name + ".peb"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void setCharset(String charset) {
      // Always UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
      // Templates stand in one folder.
    }

    @Override
    public void setSuffix(String suffix) {
      // All end in .peb.
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
      return relative;
    }

    @Override
    public String createCacheKey(String name) {
      return name;
    }

    @Override
    public boolean resourceExists(String name) {
      try {
        return files.bytes("templates/" + name + ".peb").isPresent();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
