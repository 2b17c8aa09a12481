package gongkai.preview;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which {@code Host} a request may name: this machine, or the host that the preview was given, with
 * the port that it listens on. A web page elsewhere can point a name of its own at 127.0.0.1 (DNS
 * rebinding) and would then be able to read drafts; it cannot choose the name in {@code Host}.
 */
final class HostGuard {
  private static final int HTTP_PORT = 80;

  private final Set<String> allowed;

  private HostGuard(Set<String> allowed) {
    this.allowed = allowed;
  }

  static HostGuard of(String host, int port) {
    Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    names.add(inAddress(host));
    Set<String> allowed = new HashSet<>();
    for (String name : names) {
      allowed.add(name + ":" + port);
      if (port == HTTP_PORT) {
        allowed.add(name);
      }
    }
    return new HostGuard(Set.copyOf(allowed));
  }

  /** The host as it stands in an address: lower-case, an IPv6 address in brackets. */
  static String inAddress(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /** Whether a request with this {@code Host} header is meant for this preview. */
  boolean allows(String header) {
    return allowed.contains(header.toLowerCase(Locale.ROOT));
  }
}
