package jp.kasane.retention;

import java.util.List;

/**
 * What is asked and everything that is held on the person.
 *
 * @param leftToOthers whether somebody else has to decide it, because the reader entered it
 */
public record RequestContents(DisclosureRequest asked, List<DisclosedRecord> records, boolean leftToOthers) {}
