package jp.kasane.council;

/** A council's cadence was set. Meetings that are planned from now on follow it; those already planned stay. */
public record CadenceChanged(String councilCode) {}
