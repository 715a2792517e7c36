package jp.kasane.council;

/** Somebody was given a seat of the council. */
public record SeatsChanged(String councilCode) {}
