package jp.kasane.modelling.persistence;

/** Name and bytes of a kept file. */
@SuppressWarnings("ArrayRecordComponent")
public record ContentRow(String name, byte[] content) {}
