/**
 * What a number counts: of the words beside it, of its sentence and of the figures before it, the
 * ones that say so.
 *
 * <p>May import {@code gongkai.model}, {@code gongkai.han}, {@code gongkai.text}, {@code
 * gongkai.text.number}, {@code gongkai.text.figure.label.head}, {@code
 * gongkai.text.figure.quantity}, {@code gongkai.text.verdict.setting} and {@code
 * gongkai.text.verdict.time}. Start at {@link gongkai.text.figure.label.LabelSteps}, through which
 * all labels are made; {@link gongkai.text.figure.label.Labels} takes the first step.
 */
package gongkai.text.figure.label;
