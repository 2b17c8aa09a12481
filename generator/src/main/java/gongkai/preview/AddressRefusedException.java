package gongkai.preview;

import java.io.IOException;

/** The preview cannot listen where it was told to. Its message is for the officer to read. */
public final class AddressRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String host;
  private final int port;

  AddressRefusedException(String message, String host, int port, Throwable cause) {
    super(message, cause);
    this.host = host;
    this.port = port;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }
}
