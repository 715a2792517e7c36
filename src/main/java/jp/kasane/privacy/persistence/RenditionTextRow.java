package jp.kasane.privacy.persistence;

/** A text of a confirmed rendition as stored. */
public record RenditionTextRow(String field, String text) {}
