package gongkai.model;

/**
 * The file that a report was imported from.
 *
 * @param file its path as the officer gave it
 * @param sha256 64 lower-case hexadecimal digits
 */
public record SourceFile(String file, String sha256) {}
