package gongkai.rendering.page;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
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

/**
 * Puts {@link ShortExpressions} into a template that was read, and bytes in place of its own texts.
 * Goes through it once, after Pebble has put its filter around what is printed.
 */
final class ShortNodes extends AbstractNodeVisitor {
  private final ShortExpressions expressions;

  private ShortNodes(PebbleTemplateImpl template, ShortExpressions expressions) {
    super(template);
    this.expressions = expressions;
  }

  static NodeVisitor of(PebbleTemplate template, ShortExpressions expressions) {
    return new ShortNodes((PebbleTemplateImpl) template, expressions);
  }

  @Override
  public void visit(BodyNode body) {
    super.visit(body);
    body.getChildren().replaceAll(this::shorter);
  }

  private RenderableNode shorter(RenderableNode node) {
    if (node instanceof TextNode text) {
      return new Text(text);
    } else if (node instanceof PrintNode print) {
      print.setExpression(expressions.of(print.getExpression()));
      return new Printed(print);
    } else if (node instanceof SetNode set) {
      return new SetNode(set.getLineNumber(), set.getName(), expressions.of(set.getValue()));
    } else if (node instanceof ForNode each) {
      return new ForNode(
          each.getLineNumber(),
          each.getIterationVariable(),
          expressions.of(each.getIterable()),
          each.getBody(),
          each.getElseBody());
    } else if (node instanceof IfNode choice) {
      return choice(choice);
    }
    return node;
  }

  private IfNode choice(IfNode node) {
    List<Pair<Expression<?>, BodyNode>> branches = new ArrayList<>();
    for (Pair<Expression<?>, BodyNode> branch : node.getConditionsWithBodies()) {
      branches.add(new Pair<>(expressions.of(branch.getLeft()), branch.getRight()));
    }
    return new IfNode(node.getLineNumber(), branches, node.getElseBody());
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
