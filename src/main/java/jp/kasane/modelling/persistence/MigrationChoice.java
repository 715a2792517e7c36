package jp.kasane.modelling.persistence;

/** A row of {@code modelling_migration_choice}. */
public record MigrationChoice(String place, String target) {}
