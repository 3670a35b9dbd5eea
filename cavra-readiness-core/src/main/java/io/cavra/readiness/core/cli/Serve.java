package io.cavra.readiness.core.cli;

import io.cavra.readiness.core.http.ReadinessServer;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/** Answers over HTTP until the thread that runs it is interrupted. */
final class Serve {

  private Serve() {}

  static ExitCode run(Request request, Replies replies) {
    Listening listening = request.listening();
    request.door().beforeLongWork();
    try (ReadinessServer server = ReadinessServer.start(listening.address(), request.selector())) {
      replies.say("listening on " + url(server.address()));
      new CountDownLatch(1).await();
      return ExitCode.READY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // whoever owns the thread may want to know
      return ExitCode.READY;
    } catch (IOException e) {
      return refused(listening, replies);
    } catch (NoClassDefFoundError e) {
      replies.complain("serve needs the module jdk.httpserver: add it to this Java");
      return ExitCode.INTERNAL;
    }
  }

  private static ExitCode refused(Listening listening, Replies replies) {
    String reason =
        listening.address().isUnresolved()
            ? "the name is not known; write another --host"
            : "the port is taken, or this process may not listen there; write another --port"
                + " (0 takes any free one) or --host";
    replies.complain(
        "cannot listen on " + listening.host() + ":" + listening.port() + ": " + reason);
    return ExitCode.INTERNAL;
  }

  private static String url(InetSocketAddress address) {
    InetAddress host = address.getAddress();
    String name = host.getHostAddress();
    String authority = host instanceof Inet6Address ? "[" + name + "]" : name;
    return "http://" + authority + ":" + address.getPort() + "/";
  }
}
