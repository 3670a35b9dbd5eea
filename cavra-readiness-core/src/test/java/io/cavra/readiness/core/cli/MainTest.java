package io.cavra.readiness.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import io.cavra.readiness.Setting;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what it prints, and the exit code that its caller sees. */
class MainTest {

  @Test
  void helpExitsWith0() throws Exception {
    Process process = start("--help");

    assertTrue(read(process).startsWith("usage: cavra"));
    assertEquals(0, process.waitFor());
  }

  @Test
  void usageErrorExitsWith2AndSpeaksWithoutColour() throws Exception {
    Process process = start("--no-such-flag");

    String shown = read(process);
    assertTrue(shown.contains("--no-such-flag"), shown);
    assertFalse(shown.contains("\u001B"), shown);
    assertEquals(2, process.waitFor());
  }

  @Test
  void signalEndsServeWith0AfterItsLine() throws Exception {
    Process process = start("serve", "--port", "0");
    BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
    String line = printed.readLine();
    URI address = URI.create(line.replace("listening on ", ""));
    try (InputStream page = address.toURL().openStream()) {
      assertTrue(new String(page.readAllBytes(), StandardCharsets.UTF_8).endsWith("</html>\n"));
    }
    process.toHandle().destroy();

    assertNull(printed.readLine());
    assertEquals(0, process.waitFor());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has neither named pipes nor signals")
  void signalStopsTheProgramThatDecides(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Path python = folder.resolve("python");
    Files.writeString(python, "#!/bin/sh\necho $$ > " + pipe + "\nexec sleep 600\n");
    assertTrue(python.toFile().setExecutable(true));
    Process process = start("go-pilot-evaluate", "a", "b", "--python-command", python.toString());
    long decider = Long.parseLong(Files.readString(pipe).strip()); // waits for the other end
    process.toHandle().destroy();

    assertEquals(3, process.waitFor());
    assertTrue(ProcessHandle.of(decider).filter(ProcessHandle::isAlive).isEmpty());
  }

  @Test
  void withoutConsoleThereIsNoTerminal() {
    assertFalse(Terminal.isTerminal(null));
  }

  private static Process start(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Asked of the classes themselves, since tests run on a class path or a module path. */
  private static String classPath() throws Exception {
    List<String> places = new ArrayList<>();
    for (Class<?> one : List.of(Main.class, Setting.class, JsonFactory.class)) {
      places.add(
          Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return String.join(File.pathSeparator, places);
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
