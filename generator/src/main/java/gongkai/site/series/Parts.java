package gongkai.site.series;

import gongkai.statistics.Sum;
import java.util.Optional;

/**
 * That a report gives a known indicator in parts.
 *
 * @param count how many parts
 * @param sum what they come to; empty if they cannot be added
 */
public record Parts(int count, Optional<Sum> sum) {}
