/** Measures what Kasane costs on the database compared with a bare engine that runs the same models. */
@org.jspecify.annotations.NullMarked
package jp.kasane.benchmark;
