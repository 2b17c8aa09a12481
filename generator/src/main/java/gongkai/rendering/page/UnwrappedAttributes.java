package gongkai.rendering.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;

/** What a template asks of a record, where it does not ask by a {@link ShortExpressions} way. */
record UnwrappedAttributes(RecordAttributes records) implements AttributeResolver {
  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object name,
      Object[] arguments,
      ArgumentsNode argumentsNode,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (!(instance instanceof Record) || (arguments != null && arguments.length > 0)) {
      return null;
    }
    return records
        .of(instance.getClass(), String.valueOf(name))
        .map(component -> new ResolvedAttribute(component.of(instance)))
        .orElse(null);
  }
}
