/** The chain of entries: its canonical form and its check. */
@org.jspecify.annotations.NullMarked
package jp.kasane.audit.model;
