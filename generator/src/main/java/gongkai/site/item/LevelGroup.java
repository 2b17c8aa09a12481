package gongkai.site.item;

import gongkai.model.Level;
import java.util.List;

/** Things of one administrative level. */
public record LevelGroup<T>(Level level, List<T> items) {}
