/**
 * Charts as SVG text: values in, markup out. No script, no colours of its own (classes only), and
 * the same bytes for the same values.
 *
 * <p>May import html: words and numbers come in worded. A chart is as wide as its place, with
 * places along it in per cent and everything else in pixels, so that its text has one size on every
 * screen. Start at {@link gongkai.chart.Columns}.
 */
package gongkai.chart;
