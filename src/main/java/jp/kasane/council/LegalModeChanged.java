package jp.kasane.council;

/** From a day on the council shares information on another legal basis. */
public record LegalModeChanged(String councilCode) {}
