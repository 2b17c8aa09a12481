package gongkai.desk.page;

/**
 * What a form offers.
 *
 * @param value as the file has it
 * @param label as people say it
 * @param chosen whether it stands in the file
 */
public record Choice(String value, String label, boolean chosen) {}
