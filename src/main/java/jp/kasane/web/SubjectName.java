package jp.kasane.web;

/** @param name how people refer to the record with that id, e.g. a case's number; never a person's name */
public record SubjectName(long id, String name) {}
