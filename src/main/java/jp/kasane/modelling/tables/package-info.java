/** Decision tables: what falls through, what clashes, what the code that asks them relies on, and trying them out. */
@org.jspecify.annotations.NullMarked
package jp.kasane.modelling.tables;
