package gongkai.rendering.page;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts {@link ShortExpressions} into a template that was read, and bytes in place of its own texts.
 * Goes through it once, after Pebble has put its filter around what is printed.
 */
final class ShortNodes extends AbstractNodeVisitor {
  private static final Optional<Boolean> TRUE = Optional.of(true);
  private static final Optional<Boolean> FALSE = Optional.of(false);

  private final ShortExpressions expressions;

  private ShortNodes(PebbleTemplateImpl template, ShortExpressions expressions) {
    super(template);
    this.expressions = expressions;
  }

  static NodeVisitor of(PebbleTemplate template, ShortExpressions expressions) {
    return new ShortNodes((PebbleTemplateImpl) template, expressions);
  }

  /** Of a whole template Pebble looks at each, and leaves most out where it extends another. */
  @Override
  public void visit(RootNode root) {
    super.visit(root.getBody());
    root.getBody().getChildren().replaceAll(this::shorter);
  }

  @Override
  public void visit(BodyNode body) {
    super.visit(body);
    List<RenderableNode> children = body.getChildren();
    children.replaceAll(this::shorter);
    if (children.size() > 1) {
      Steps steps = new Steps(children.toArray(RenderableNode[]::new));
      children.clear();
      children.add(steps);
    }
  }

  private RenderableNode shorter(RenderableNode node) {
    if (node instanceof TextNode text) {
      return new Text(text);
    } else if (node instanceof PrintNode print) {
      print.setExpression(expressions.of(print.getExpression()));
      return print.getExpression() instanceof Escaped escaped
          ? new PrintedText(print, escaped.inner())
          : new Printed(print);
    } else if (node instanceof SetNode set) {
      return new SetNode(
          set.getLineNumber(), set.getName().intern(), expressions.of(set.getValue()));
    } else if (node instanceof ForNode each) {
      return new ForNode(
          each.getLineNumber(),
          each.getIterationVariable().intern(),
          expressions.of(each.getIterable()),
          each.getBody(),
          each.getElseBody());
    } else if (node instanceof IfNode choice) {
      return choice(choice);
    }
    return node;
  }

  private Choice choice(IfNode node) {
    List<Pair<Expression<?>, BodyNode>> branches = new ArrayList<>();
    for (Pair<Expression<?>, BodyNode> branch : node.getConditionsWithBodies()) {
      branches.add(new Pair<>(expressions.of(branch.getLeft()), branch.getRight()));
    }
    return new Choice(new IfNode(node.getLineNumber(), branches, node.getElseBody()));
  }

  /** A body without the way through its list. */
  private static RenderableNode only(BodyNode body) {
    return body.getChildren().size() == 1 ? body.getChildren().get(0) : body;
  }

  /** What stands in a body, one after the other. */
  private static final class Steps implements RenderableNode {
    private final RenderableNode[] all;

    Steps(RenderableNode[] all) {
      this.all = all;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      for (RenderableNode each : all) {
        each.render(self, writer, context);
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      for (RenderableNode each : all) {
        each.accept(visitor);
      }
    }
  }

  /** One of several bodies, or none. */
  private static final class Choice implements RenderableNode {
    private final IfNode asRead;
    private final Expression<?>[] conditions;
    private final RenderableNode[] bodies;
    private final Optional<RenderableNode> otherwise;

    Choice(IfNode asRead) {
      this.asRead = asRead;
      List<Pair<Expression<?>, BodyNode>> branches = asRead.getConditionsWithBodies();
      this.conditions = branches.stream().map(Pair::getLeft).toArray(Expression<?>[]::new);
      this.bodies = branches.stream().map(b -> only(b.getRight())).toArray(RenderableNode[]::new);
      this.otherwise = Optional.ofNullable(asRead.getElseBody()).map(ShortNodes::only);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      for (int i = 0; i < conditions.length; i++) {
        Optional<Boolean> holds = holds(conditions[i], self, context);
        if (holds.isEmpty()) {
          // Pebble knows what else is true, and how to tell of what fails.
          asRead.render(self, writer, context);
          return;
        } else if (holds.get()) {
          bodies[i].render(self, writer, context);
          return;
        }
      }
      if (otherwise.isPresent()) {
        otherwise.get().render(self, writer, context);
      }
    }

    private static Optional<Boolean> holds(
        Expression<?> condition, PebbleTemplateImpl self, EvaluationContextImpl context) {
      try {
        Object value = condition.evaluate(self, context);
        return value instanceof Boolean holds ? holds ? TRUE : FALSE : Optional.empty();
      } catch (RuntimeException fault) {
        return Optional.empty();
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      asRead.accept(visitor);
    }
  }

  /** What is printed. */
  private record Printed(PrintNode asRead) implements RenderableNode {
    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      if (writer instanceof PageWriter page) {
        Object value = asRead.getExpression().evaluate(self, context);
        if (value != null) {
          page.print(value);
        }
      } else {
        asRead.render(self, writer, context);
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      asRead.accept(visitor);
    }
  }

  /** What is printed and escaped on the way. */
  private record PrintedText(PrintNode asRead, Expression<?> text) implements RenderableNode {
    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      if (writer instanceof PageWriter page) {
        Object value = text.evaluate(self, context);
        if (value != null) {
          page.printEscaped(value);
        }
      } else {
        asRead.render(self, writer, context);
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      asRead.accept(visitor);
    }
  }

  /** What stands in the template itself. */
  private static final class Text implements RenderableNode {
    private final TextNode asRead;
    private final byte[] bytes;

    Text(TextNode asRead) {
      this.asRead = asRead;
      this.bytes = new String(asRead.getData()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      if (writer instanceof PageWriter page) {
        page.write(bytes);
      } else {
        asRead.render(self, writer, context);
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      asRead.accept(visitor);
    }
  }
}
