/** Reads files that somebody handed in: an allow-list decides what goes on to any other parser. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.reading;
