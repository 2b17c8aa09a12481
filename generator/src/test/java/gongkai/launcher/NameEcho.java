package gongkai.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that says, in UTF-8, whether it finds the folder that it is given. */
final class NameEcho {
  private NameEcho() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath().normalize();
    String told = folder + (Files.isDirectory(folder) ? " is a folder\n" : " is not there\n");
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(told.getBytes(StandardCharsets.UTF_8));
    }
  }
}
