package jp.kasane.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes to a running Kasane as no well-behaved client would send them, and all that comes back. */
record RawHttp(int port) {

    private static final int PATIENCE_MILLIS = 10_000;

    /** @param request sent as ISO-8859-1, as it is */
    String answerTo(String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "closed: " + e.getMessage();
        }
    }

    /** A request line with the headers that every request needs; the connection ends with the answer. */
    String requestLine(String line, String... headers) {
        return line + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n")
                + "\r\n";
    }
}
