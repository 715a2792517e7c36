package jp.kasane.council;

/** Who chairs a council, or is its secretariat, on a day. */
public record Officer(String councilCode, SeatRole role, long personId) {}
