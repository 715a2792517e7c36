package jp.kasane.privacy.rendition;

/** Finds what identifies a household in a text, however it is written, and replaces it. */
public interface Masks {

    Masked mask(String text, Household household);
}
