package gongkai.rendering.page;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Short ways to what templates ask most: a component of a record, and a function of ours. Pebble
 * makes a map of the arguments of each call, and asks all its resolvers for each attribute. What is
 * none of these is asked as Pebble does, and so is reported as Pebble does where it fails.
 *
 * @param functions those of {@link TemplateFunctions}, by name
 */
record ShortExpressions(Map<String, TemplateFunctions.Called> functions, RecordAttributes records) {

  /** A way to the same value; the expression itself where there is no shorter one. */
  Expression<?> of(Expression<?> written) {
    if (written instanceof ContextVariableExpression variable) {
      // Found sooner where the name is the very one that the variable was put under.
      return new ContextVariableExpression(variable.getName().intern(), variable.getLineNumber());
    } else if (written instanceof GetAttributeExpression attribute) {
      return attribute(attribute);
    } else if (written instanceof FunctionOrMacroInvocationExpression call) {
      return call(call);
    } else if (written instanceof FilterExpression filtered && Escaped.isBy(filtered)) {
      return escaped(filtered.getLeftExpression());
    }
    if (written instanceof FilterExpression filtered
        && isDefault(filtered)
        && filtered.getLeftExpression() instanceof ContextVariableExpression variable) {
      filtered.setLeft(new MayLack(variable));
    } else if (written instanceof BinaryExpression<?> binary) {
      binary.setLeft(of(binary.getLeftExpression()));
      binary.setRight(of(binary.getRightExpression()));
      if (written instanceof PositiveTestExpression test && Tested.is(test)) {
        return Tested.of(test);
      }
    } else if (written instanceof UnaryExpression unary && unary.getChildExpression() != null) {
      unary.setChildExpression(of(unary.getChildExpression()));
    } else if (written instanceof TernaryExpression choice) {
      of(choice.getExpression1());
      choice.setExpression2(of(choice.getExpression2()));
      choice.setExpression3(of(choice.getExpression3()));
    }
    return written;
  }

  private static boolean isDefault(FilterExpression filtered) {
    return filtered.getRightExpression() instanceof FilterInvocationExpression filter
        && filter.getFilterName().equals("default");
  }

  private Expression<?> escaped(Expression<?> inner) {
    return Escaped.FixedText.is(inner) ? new Escaped.FixedText(inner) : new Escaped(of(inner));
  }

  private Expression<?> attribute(GetAttributeExpression attribute) {
    boolean named =
        attribute.getAttributeNameExpression() instanceof LiteralStringExpression
            && attribute.getArgumentsNode() == null;
    return named ? new Attribute(of(attribute.getNode()), attribute, records) : attribute;
  }

  private Expression<?> call(FunctionOrMacroInvocationExpression call) {
    TemplateFunctions.Called function = functions.get(call.getFunctionName());
    ArgumentsNode arguments = call.getArguments();
    boolean positional =
        arguments.getPositionalArgs() != null
            && arguments.getPositionalArgs().size() <= TemplateFunctions.MOST_ARGUMENTS
            && (arguments.getNamedArgs() == null || arguments.getNamedArgs().isEmpty());
    if (function == null || !positional) {
      return call;
    }
    List<Expression<?>> values = new ArrayList<>();
    arguments.getPositionalArgs().forEach(each -> values.add(of(each.getValueExpression())));
    return new Call(function, values, call.getLineNumber());
  }

  /** What is asked of the records of one type, which most places of a template only ever see. */
  private record Asked(Class<?> type, Optional<RecordAttributes.Component> component) {}

  /** {@code owner.name} */
  private static final class Attribute implements Expression<Object> {
    private final Expression<?> owner;
    private final GetAttributeExpression asWritten;
    private final String name;
    private final RecordAttributes records;

    /** Threads may put each other's aside; that costs a look into the table. */
    private Asked last = new Asked(Void.class, Optional.empty());

    Attribute(Expression<?> owner, GetAttributeExpression asWritten, RecordAttributes records) {
      this.owner = owner;
      this.asWritten = asWritten;
      this.name = ((LiteralStringExpression) asWritten.getAttributeNameExpression()).getValue();
      this.records = records;
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object value = owner.evaluate(self, context);
      if (!(value instanceof Record)) {
        return asWritten.evaluate(self, context);
      }
      Asked asked = last;
      if (asked.type() != value.getClass()) {
        asked = new Asked(value.getClass(), records.of(value.getClass(), name));
        last = asked;
      }
      return asked.component().isPresent()
          ? asked.component().get().of(value)
          : asWritten.evaluate(self, context);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      asWritten.accept(visitor);
    }

    @Override
    public int getLineNumber() {
      return asWritten.getLineNumber();
    }
  }

  /** {@code function(argument, …)} */
  private record Call(
      TemplateFunctions.Called function, List<Expression<?>> arguments, int lineNumber)
      implements Expression<Object> {
    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      List<Object> values = new ArrayList<>(arguments.size());
      for (Expression<?> argument : arguments) {
        values.add(argument.evaluate(self, context));
      }
      return function.call(values, self, context, lineNumber);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      arguments.forEach(argument -> argument.accept(visitor));
    }

    @Override
    public int getLineNumber() {
      return lineNumber;
    }
  }

  /**
   * {@code name | default(…)}: null where there is none. Pebble throws what its filter catches,
   * with the whole stack of a page.
   */
  private record MayLack(ContextVariableExpression variable) implements Expression<Object> {
    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      return context.getScopeChain().containsKey(variable.getName())
          ? variable.evaluate(self, context)
          : null;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      variable.accept(visitor);
    }

    @Override
    public int getLineNumber() {
      return variable.getLineNumber();
    }
  }
}
