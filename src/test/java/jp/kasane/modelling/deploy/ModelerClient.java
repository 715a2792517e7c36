package jp.kasane.modelling.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.kasane.testing.Http;

/** Sends recorded requests over a socket, byte for byte; only host, authorization and length are put in. */
final class ModelerClient {

    private static final int PATIENCE = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;

    ModelerClient(int port) {
        this.port = port;
    }

    /** @param login a demonstration account */
    RawAnswer send(String request, String login) {
        return sendAs(request, basic(login, Http.PASSWORD));
    }

    static String basic(String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    RawAnswer sendAs(String request, String authorization) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(bytes(request, authorization));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String request, String authorization) throws IOException {
        String recorded = recorded(request);
        int body = recorded.indexOf("\r\n\r\n") + 4;
        String length = String.valueOf(recorded.length() - body);
        String head = recorded.substring(0, body)
                .replace("{host}", "127.0.0.1:" + port)
                .replace("{authorization}", authorization)
                .replace("{length}", length);
        return (head + recorded.substring(body)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One character a byte. */
    private static String recorded(String request) throws IOException {
        try (InputStream file = ModelerClient.class.getResourceAsStream("/modeler/" + request + ".http")) {
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static RawAnswer read(InputStream in) throws IOException {
        String head = head(in);
        int status = Integer.parseInt(head.substring(9, 12));
        byte[] body = head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")
                ? chunks(in)
                : in.readNBytes(lengthOf(head));
        return new RawAnswer(status, head, body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body));
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection ended in the head: " + head);
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static int lengthOf(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            all.write(in.readNBytes(size));
            in.readNBytes(2);
        }
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip(), 16);
    }

    /** @param head status line and headers */
    record RawAnswer(int status, String head, JsonNode body) {

        String message() {
            return body.path("message").asText();
        }
    }
}
