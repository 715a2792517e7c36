package jp.kasane.privacy;

/** In which rendition a case may be shown, least first. */
public enum DisclosureLevel {
    /** 統計: fields and state only. */
    STATISTICS,
    /** 匿名: A氏, 80代, 長男; no free texts. */
    ANONYMOUS,
    /** 実名. */
    REAL_NAME;

    /** Whether what is shown at this level stays within what is allowed. */
    public boolean isWithin(DisclosureLevel allowed) {
        return compareTo(allowed) <= 0;
    }

    public DisclosureLevel orHigher(DisclosureLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
