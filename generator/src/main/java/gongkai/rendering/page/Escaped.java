package gongkai.rendering.page;

import gongkai.model.Language;
import gongkai.site.page.Shell;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is printed, escaped unless it is HTML already. Pebble escapes by a filter, for which it
 * makes a map of arguments at each print.
 */
record Escaped(Expression<?> inner) implements Expression<Object> {

  /** Whether a filter is {@link Templates#escaped}: the one called so, without a strategy. */
  static boolean isBy(FilterExpression filtered) {
    return filtered.getRightExpression() instanceof FilterInvocationExpression filter
        && filter.getFilterName().equals("escape")
        && isEmpty(filter.getArgs().getPositionalArgs())
        && isEmpty(filter.getArgs().getNamedArgs());
  }

  static boolean isEmpty(List<?> arguments) {
    return arguments == null || arguments.isEmpty();
  }

  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object value = inner.evaluate(self, context);
    return value == null || value instanceof SafeString
        ? value
        : Templates.escaped(StringUtils.toString(value));
  }

  @Override
  public void accept(NodeVisitor visitor) {
    inner.accept(visitor);
  }

  @Override
  public int getLineNumber() {
    return inner.getLineNumber();
  }

  /**
   * A text of the theme, escaped: what a template says with {@code {{ t('key') }}} is the same on
   * all pages of a language.
   */
  record FixedText(Expression<?> inner, Map<Language, Object> texts) implements Expression<Object> {

    FixedText(Expression<?> inner) {
      this(inner, new ConcurrentHashMap<>());
    }

    /** {@code t('key')}, with no arguments besides. */
    static boolean is(Expression<?> expression) {
      if (!(expression instanceof FunctionOrMacroInvocationExpression call)
          || !call.getFunctionName().equals("t")) {
        return false;
      }
      ArgumentsNode arguments = call.getArguments();
      return isEmpty(arguments.getNamedArgs())
          && arguments.getPositionalArgs().size() == 1
          && arguments.getPositionalArgs().get(0).getValueExpression()
              instanceof LiteralStringExpression;
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Language language = ((Shell) context.getVariable("shell")).site().language();
      Object known = texts.get(language);
      if (known == null) {
        String text = Templates.escaped(StringUtils.toString(inner.evaluate(self, context)));
        known = new HtmlBytes(text.getBytes(StandardCharsets.UTF_8));
        texts.put(language, known);
      }
      return known;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      inner.accept(visitor);
    }

    @Override
    public int getLineNumber() {
      return inner.getLineNumber();
    }
  }
}
