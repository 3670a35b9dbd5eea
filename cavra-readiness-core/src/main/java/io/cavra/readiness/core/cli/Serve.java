package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.http.ReadinessServer;
import io.cavra.readiness.text.Quoted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import javax.annotation.Nullable;

/** Answers over HTTP until the thread that runs it is interrupted. */
final class Serve {

  private Serve() {}

  static ExitCode run(Request request, Replies replies) {
    Listening listening = request.listening();
    InetSocketAddress address = listening.address();
    request.door().beforeLongWork();
    try (ReadinessServer server = ReadinessServer.start(address, request.selector())) {
      replies.say("listening on " + url(listening.host(), server.address()));
      new CountDownLatch(1).await();
      return ExitCode.READY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // whoever owns the thread may want to know
      return ExitCode.READY;
    } catch (IOException e) {
      return refused(listening, address.getAddress(), replies);
    } catch (NoClassDefFoundError e) {
      replies.complain("serve needs the module jdk.httpserver: add it to this Java");
      return ExitCode.INTERNAL;
    }
  }

  private static ExitCode refused(
      Listening listening, @Nullable InetAddress host, Replies replies) {
    replies.complain(
        "cannot listen on "
            + Quoted.unlessOneWord(listening.host())
            + (":" + listening.port())
            + (": " + reason(host)));
    return ExitCode.INTERNAL;
  }

  private static String reason(@Nullable InetAddress host) {
    if (host == null) {
      return "the name is not known; write a name or an address alone to --host";
    }
    return isOfThisMachine(host)
        ? "the port is taken, or this process may not listen there; write another --port (0 takes"
            + " any free one) or --host"
        : "the address is not this machine's; write another --host";
  }

  private static boolean isOfThisMachine(InetAddress host) {
    try {
      return host.isAnyLocalAddress()
          || host.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(host) != null;
    } catch (SocketException unknown) {
      return true;
    }
  }

  /** The address that stands for all of them is told as it was written. */
  private static String url(String asked, InetSocketAddress address) {
    InetAddress host = address.getAddress();
    String name = host.isAnyLocalAddress() ? asked : host.getHostAddress();
    boolean bare = name.indexOf(':') >= 0 && !name.startsWith("[");
    String authority = bare ? "[" + name + "]" : name;
    return "http://" + authority + ":" + address.getPort() + "/";
  }
}
