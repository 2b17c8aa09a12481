package gongkai.importing.folder;

import java.util.Optional;

/**
 * What is to become of a file.
 *
 * @param path relative to the site
 * @param bytes empty if it goes
 */
public record FileChange(String path, Optional<byte[]> bytes) {}
