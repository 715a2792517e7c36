package jp.kasane.privacy.rendition;

/** What may stand between the characters of a known string without making it another one. */
enum Gap {
    NAME("・･·"),
    NUMBER("()[]/.・"),
    /** Also 0766の74の1234, 090,7788,1203 and a line that ends within. */
    PHONE("()[]/.・の,、\r\n"),
    ADDRESS("丁目番地号のノ,、"),
    DATE("/.年月日・"),
    MAIL("");

    private static final String EVERYWHERE = " \t\u3000\u00a0-‐‑‒–—―−ーｰ~〜_";

    private final String own;

    Gap(String own) {
        this.own = own;
    }

    boolean has(char c) {
        if (this == MAIL) {
            return c == ' ' || c == '\u3000';
        }
        return EVERYWHERE.indexOf(c) >= 0 || own.indexOf(c) >= 0 || Character.isSpaceChar(c);
    }

    /** The folded text without what may stand between. */
    String without(String folded) {
        StringBuilder kept = new StringBuilder();
        folded.chars().filter(c -> !has((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
