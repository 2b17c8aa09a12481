package gongkai.chart;

/**
 * What a chart is called for those who do not see it.
 *
 * @param id unique on its page; letters, digits and hyphens
 * @param description every value in words
 */
public record Caption(String id, String title, String description) {}
