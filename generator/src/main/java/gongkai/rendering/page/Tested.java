package gongkai.rendering.page;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;

/**
 * {@code value is null}, {@code value is not empty}: every row of a table asks so several times,
 * and Pebble makes a map of the arguments that there are none of.
 */
record Tested(PositiveTestExpression asRead, boolean forNull, boolean expected)
    implements Expression<Object> {

  /** Whether a test is one of these two. */
  static boolean is(PositiveTestExpression test) {
    return test.getRightExpression() instanceof TestInvocationExpression asked
        && (asked.getTestName().equals("null") || asked.getTestName().equals("empty"))
        && hasNone(asked.getArgs());
  }

  private static boolean hasNone(ArgumentsNode arguments) {
    return Escaped.isEmpty(arguments.getPositionalArgs())
        && Escaped.isEmpty(arguments.getNamedArgs());
  }

  static Tested of(PositiveTestExpression test) {
    TestInvocationExpression asked = (TestInvocationExpression) test.getRightExpression();
    boolean positive = !(test instanceof NegativeTestExpression);
    return new Tested(test, asked.getTestName().equals("null"), positive);
  }

  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object value = asRead.getLeftExpression().evaluate(self, context);
    if (forNull) {
      return (value == null) == expected;
    }
    return value instanceof List<?> list
        ? list.isEmpty() == expected
        : asRead.evaluate(self, context);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    asRead.accept(visitor);
  }

  @Override
  public int getLineNumber() {
    return asRead.getLineNumber();
  }
}
