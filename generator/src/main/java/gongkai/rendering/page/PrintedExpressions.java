package gongkai.rendering.page;

import gongkai.model.Language;
import gongkai.site.page.Shell;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes short ways of what templates print most. Pebble escapes by a filter, for which it makes a
 * map of arguments at each print; and what a template says with {@code {{ t('key') }}} is the same
 * on all pages of a language.
 */
final class PrintedExpressions extends AbstractNodeVisitor {
  private PrintedExpressions(PebbleTemplateImpl template) {
    super(template);
  }

  /** Goes through a template after Pebble has put its filter around what is printed. */
  static NodeVisitor of(PebbleTemplate template) {
    return new PrintedExpressions((PebbleTemplateImpl) template);
  }

  @Override
  public void visit(PrintNode node) {
    if (node.getExpression() instanceof FilterExpression filtered && isOurEscape(filtered)) {
      Expression<?> inner = filtered.getLeftExpression();
      node.setExpression(isFixedText(inner) ? new FixedText(inner) : new Escaped(inner));
    }
    super.visit(node);
  }

  /** Without a strategy of its own: {@link Templates#escaped}. */
  private static boolean isOurEscape(FilterExpression filtered) {
    return filtered.getRightExpression() instanceof FilterInvocationExpression filter
        && filter.getFilterName().equals("escape")
        && isEmpty(filter.getArgs().getPositionalArgs())
        && isEmpty(filter.getArgs().getNamedArgs());
  }

  private static boolean isEmpty(List<?> arguments) {
    return arguments == null || arguments.isEmpty();
  }

  /** {@code t('key')}, with no arguments besides. */
  private static boolean isFixedText(Expression<?> expression) {
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

  /** What is printed, escaped unless it is HTML already. */
  private record Escaped(Expression<?> inner) implements Expression<Object> {
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
  }

  /** A text of the theme, escaped, by language. */
  private record FixedText(Expression<?> inner, Map<Language, String> texts)
      implements Expression<Object> {

    FixedText(Expression<?> inner) {
      this(inner, new ConcurrentHashMap<>());
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Language language = ((Shell) context.getVariable("shell")).site().language();
      String known = texts.get(language);
      if (known == null) {
        known = Templates.escaped(StringUtils.toString(inner.evaluate(self, context)));
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
