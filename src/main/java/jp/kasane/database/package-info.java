/** The one PostgreSQL that holds both the engine's state and Kasane's records: embedded or the user's own. */
package jp.kasane.database;
