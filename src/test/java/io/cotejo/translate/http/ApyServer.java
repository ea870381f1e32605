package io.cotejo.translate.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Apertium's HTTP server on a port of its own. It would listen to the whole network, having no
 * setting for it: a small program binds its socket to this machine before it starts.
 */
final class ApyServer implements AutoCloseable {

  private static final String LOOPBACK_ONLY =
      """
      import sys
      from tornado import tcpserver
      everywhere = tcpserver.bind_sockets
      def here(port, address=None, **more):
          return everywhere(port, '127.0.0.1', **more)
      tcpserver.bind_sockets = here
      from apertium_apy.apy import main
      sys.argv[0] = 'apertium-apy'
      main()
      """;

  private final Process process;
  private final int port;

  private ApyServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it answers; its log and program go into a folder. */
  static ApyServer start(Path folder) throws IOException, InterruptedException {
    int port = freePort();
    Path program = Files.writeString(folder.resolve("loopback.py"), LOOPBACK_ONLY);
    ProcessBuilder builder =
        new ProcessBuilder(
            "/usr/bin/python3",
            program.toString(),
            "-p",
            String.valueOf(port),
            "-i",
            "2",
            "-t",
            "60",
            "/usr/share/apertium/modes");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("apy.log").toFile());
    ApyServer server = new ApyServer(builder.start(), port);
    while (!server.answers()) {
      if (server.process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IOException("it ended: " + Files.readString(folder.resolve("apy.log")));
      }
    }
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
