package gongkai.document.source;

import gongkai.diagnostic.Problem;
import gongkai.model.report.OpenPoint;
import java.util.Optional;

/**
 * What a person should look at in a source.
 *
 * @param problem a warning that names it
 * @param point what a report made of the source leaves open until somebody has looked; empty if the
 *     warning is enough
 */
public record SourceDoubt(Problem problem, Optional<OpenPoint> point) {}
