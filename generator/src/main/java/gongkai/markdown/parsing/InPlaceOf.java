package gongkai.markdown.parsing;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.Set;

/** A rule for blocks that is asked where one of the library's is. */
abstract class InPlaceOf implements CustomBlockParserFactory {
  private final CustomBlockParserFactory library;

  InPlaceOf(CustomBlockParserFactory library) {
    this.library = library;
  }

  @Override
  public final Set<Class<?>> getAfterDependents() {
    return library.getAfterDependents();
  }

  @Override
  public final Set<Class<?>> getBeforeDependents() {
    return library.getBeforeDependents();
  }

  @Override
  public final boolean affectsGlobalScope() {
    return library.affectsGlobalScope();
  }
}
