package gongkai.publishing;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Lets two folders change places in one step, which Java itself cannot.
 *
 * <p>On Linux this is {@code renameat2(2)} with {@code RENAME_EXCHANGE} (kernel 3.15, most local
 * disks). JNA is touched only when a folder is really exchanged: a build that changes nothing, and
 * the first one, do without.
 */
final class DirectoryExchange {
  /** From {@code fcntl.h}: relative paths start from the working folder. */
  private static final int AT_FDCWD = -100;

  /** From {@code linux/fs.h}. */
  private static final int RENAME_EXCHANGE = 2;

  private DirectoryExchange() {}

  /**
   * Exchanges two folders of one file system.
   *
   * @return false if nothing happened, whatever the reason: the system has no such call, or the
   *     disk refuses. The caller then renames by plain means, whose faults Java words well.
   */
  static boolean exchange(Path one, Path other) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return false;
    }
    try {
      return renameat2(pathBytes(one), pathBytes(other)) == 0;
    } catch (LinkageError noJna) {
      // The library could not be unpacked or loaded: temporary folder without execution, musl …
      return false;
    }
  }

  private static long renameat2(byte[] one, byte[] other) {
    Function function;
    try {
      function = NativeLibrary.getInstance("c").getFunction("renameat2");
    } catch (UnsatisfiedLinkError olderLibrary) {
      return renameat2BySystemCall(one, other);
    }
    return function.invokeInt(new Object[] {AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE});
  }

  /** For C libraries that know no renameat2, such as glibc before 2.28. */
  static long renameat2BySystemCall(byte[] one, byte[] other) {
    long number = systemCallNumber();
    if (number < 0) {
      return -1;
    }
    Function syscall = NativeLibrary.getInstance("c").getFunction("syscall");
    Object[] arguments = {
      new NativeLong(number),
      new NativeLong(AT_FDCWD),
      one,
      new NativeLong(AT_FDCWD),
      other,
      new NativeLong(RENAME_EXCHANGE)
    };
    return ((NativeLong) syscall.invoke(NativeLong.class, arguments)).longValue();
  }

  /** From the kernel's tables; -1 where we do not know it. */
  private static long systemCallNumber() {
    return switch (Platform.ARCH) {
      case "x86-64" -> 316;
      case "aarch64" -> 276;
      default -> -1;
    };
  }

  /** The path as the system sees it, with a zero at its end. */
  static byte[] pathBytes(Path path) {
    Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding"));
    return (path.toAbsolutePath() + "\0").getBytes(charset);
  }
}
