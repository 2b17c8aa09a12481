package gongkai.rendering.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Optional;

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
    Optional<RecordAttributes.Component> component =
        records.of(instance.getClass(), String.valueOf(name));
    return component.isPresent() ? new ResolvedAttribute(component.get().of(instance)) : null;
  }
}
