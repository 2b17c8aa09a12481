package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventStreamsTest {
  private final EventStreams streams = new EventStreams(() -> "v1", Duration.ofMillis(40));
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);

  @BeforeEach
  void start() throws Exception {
    connector.setIdleTimeout(1_000);
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            streams.open(response, callback);
            return true;
          }
        });
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    streams.close();
    server.stop();
  }

  @Test
  void keepsAStreamAliveBeyondTheIdleTimeout() throws Exception {
    try (EventReader events = new EventReader(connector.getLocalPort())) {
      assertEquals("v1", events.next());
      for (int beat = 0; beat < 30; beat++) {
        assertEquals(": beat", events.line(":"));
      }
      streams.announce();
      assertEquals("v1", events.next());
    }
  }

  @Test
  void forgetsPagesThatHaveGone() throws Exception {
    try (EventReader events = new EventReader(connector.getLocalPort())) {
      events.next();
      assertEquals(1, streams.size());
    }
    for (int i = 0; i < 200 && streams.size() > 0; i++) {
      Thread.sleep(20);
    }
    assertEquals(0, streams.size());
  }

  @Test
  void endsAStreamThatIsOpenedAfterTheClose() throws Exception {
    streams.close();
    try (EventReader events = new EventReader(connector.getLocalPort())) {
      assertEquals("0", events.line("0"), "the last chunk");
    }
    assertEquals(0, streams.size());
  }
}
