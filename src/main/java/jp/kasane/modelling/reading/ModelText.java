package jp.kasane.modelling.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text: UTF-8, or UTF-16 with a byte order mark, and what the XML declaration says must be what it is. */
final class ModelText {

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s{1,20}version\\s{0,9}=\\s{0,9}[\"']([0-9.]{1,9})[\"']"
                    + "(\\s{1,20}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"'])?"
                    + "(\\s{1,20}standalone\\s{0,9}=\\s{0,9}[\"'](yes|no)[\"'])?\\s{0,20}\\?>");

    private ModelText() {}

    /** @return the text without byte order mark; empty with a finding when the bytes are not what they say */
    static Optional<String> of(byte[] content, ReadingFindings findings) {
        Charset charset = charset(content);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            return declares(unmarked, charset, findings) && holdsNoDoctype(unmarked, findings)
                    ? Optional.of(unmarked)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            findings.about("file-encoding", null, 0, charset.name());
            return Optional.empty();
        }
    }

    /** The same document, declared as what it will be written in. */
    static String asUtf8(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        return declaration.lookingAt()
                ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text.substring(declaration.end())
                : text;
    }

    private static Charset charset(byte[] content) {
        int first = content[0] & 0xff;
        int second = content.length > 1 ? content[1] & 0xff : 0x20;
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xff && second == 0xfe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean declares(String text, Charset charset, ReadingFindings findings) {
        if (!text.startsWith("<?xml")) {
            return true;
        }
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.lookingAt() || !"1.0".equals(declaration.group(1))) {
            findings.about("xml-declaration", null, 1);
            return false;
        }
        String declared = declaration.group(3);
        String expected = charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16";
        if (declared != null && !expected.equalsIgnoreCase(declared)) {
            findings.about("file-encoding", null, 1, declared);
            return false;
        }
        return true;
    }

    private static boolean holdsNoDoctype(String text, ReadingFindings findings) {
        for (String mark : new String[] {"<!DOCTYPE", "<!ENTITY"}) {
            int found = text.indexOf(mark);
            if (found >= 0) {
                long line = text.substring(0, found).lines().count();
                findings.about("xml-doctype", null, Math.max(1, (int) line));
                return false;
            }
        }
        return true;
    }
}
