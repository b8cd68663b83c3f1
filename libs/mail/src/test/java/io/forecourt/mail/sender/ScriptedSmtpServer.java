package io.forecourt.mail.sender;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers as a test wants: what GreenMail, which takes everything, cannot. */
final class ScriptedSmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> attempts = new CopyOnWriteArrayList<>();
    private volatile Runnable beforeAcceptance = () -> {};

    ScriptedSmtpServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param start of what the client says: a command with its arguments, or "." for the end of a message */
    void answer(String start, String answer) {
        answers.put(start, answer);
    }

    void answerAsUsual() {
        answers.clear();
    }

    /** Done when a message is complete, and not yet accepted. */
    void beforeAcceptance(Runnable action) {
        beforeAcceptance = action;
    }

    /** What was accepted, as it came. */
    List<String> messages() {
        return messages;
    }

    /** The recipients that were named, taken or not. */
    List<String> attempts() {
        return attempts;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, answerTo("CONNECT", "220 ready"));
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    attempts.add(line);
                }
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    say(out, receive(in));
                } else {
                    say(out, answerTo(line, "250 ok"));
                }
            }
        } catch (IOException _) {
            // The client has gone.
        }
    }

    private String receive(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        String answer = answerTo(".", "250 taken");
        if (answer.startsWith("2")) {
            beforeAcceptance.run();
            messages.add(message.toString());
        }
        return answer;
    }

    private String answerTo(String line, String usual) {
        return answers.entrySet().stream()
                .filter(answer -> line.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
