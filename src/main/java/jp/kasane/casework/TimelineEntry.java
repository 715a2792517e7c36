package jp.kasane.casework;

import java.util.Map;
import jp.kasane.shared.Actor;

/**
 * @param kind message key suffix, e.g. {@code REFERRED_UP}; told in Japanese by {@code casework.timeline.<kind>}
 * @param details named values of the message: codes, ids, dates
 */
public record TimelineEntry(String kind, Map<String, String> details, Actor actor) {}
