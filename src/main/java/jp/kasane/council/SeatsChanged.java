package jp.kasane.council;

/** Somebody was given a seat of the council, or its seats owe another secrecy. */
public record SeatsChanged(String councilCode) {}
