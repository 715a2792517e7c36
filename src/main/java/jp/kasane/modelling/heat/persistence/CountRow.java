package jp.kasane.modelling.heat.persistence;

/** How often something was. @param overridden of these, how many people replaced */
public record CountRow(String key, int total, int overridden) {}
