package jp.kasane.privacy.rendition;

import java.util.List;

/**
 * Everything identifying that the record knows of a household.
 *
 * @param people whose label wins where they share a string, first
 * @param block the area that is large enough to be named
 * @param places names of the smaller areas that it lives in
 */
public record Household(List<KnownPerson> people, String block, List<String> places) {}
