package jp.kasane.systembuilding;

/**
 * Which councils deal with an issue.
 *
 * @param core code of the council that works out proposals
 * @param system code of the council that decides on them
 */
record IssueRoute(String core, String system) {}
