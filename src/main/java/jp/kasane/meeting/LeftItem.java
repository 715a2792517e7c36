package jp.kasane.meeting;

/** Something that waited but did not come onto an agenda, with what it is about. */
public record LeftItem(Leftover leftover, BacklogItem item) {}
