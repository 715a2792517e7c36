/** Reviews of the log, and in which district people live. */
@org.jspecify.annotations.NullMarked
package jp.kasane.oversight.persistence;
