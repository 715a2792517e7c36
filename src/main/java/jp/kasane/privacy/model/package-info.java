/** Plain rules of privacy: what a consent must say, what is asked of {@code DisclosureDecision}, pseudonyms. */
@org.jspecify.annotations.NullMarked
package jp.kasane.privacy.model;
