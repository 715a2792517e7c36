package jp.kasane.privacy.rendition;

import jp.kasane.privacy.DisclosureLevel;

/** What may be shown of a free text that concerns a case. */
public interface TextRenditions {

    /**
     * @return the text itself at 実名; without what identifies the household at 匿名; a notice instead of it at 統計
     */
    String at(DisclosureLevel level, long caseId, String text);
}
