package jp.kasane.modelling.migration;

/** A migration was started or continued. */
record MigrationBegan(long migrationId) {}
