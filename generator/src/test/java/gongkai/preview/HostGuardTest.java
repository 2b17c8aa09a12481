package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {
  private final HostGuard guard = HostGuard.of("Office-PC", 8080);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "LOCALHOST:8080",
        "127.0.0.1:8080",
        "[::1]:8080",
        "office-pc:8080"
      })
  void allowsThisMachineAndTheHostGiven(String header) {
    assertTrue(guard.allows(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "localhost:80",
        "localhost:8080.evil.example",
        "evil.example:8080",
        "127.0.0.2:8080",
        "localhost.:8080",
        "user@localhost:8080",
        "::1:8080",
      })
  void refusesOtherNamesAndPorts(String header) {
    assertFalse(guard.allows(header));
  }

  @Test
  void needsNoPortWhereItIsTheUsualOne() {
    assertTrue(HostGuard.of("127.0.0.1", 80).allows("localhost"));
  }

  @Test
  void putsIpv6AddressInBrackets() {
    assertEquals("[fe80::1]", HostGuard.inAddress("FE80::1"));
  }
}
