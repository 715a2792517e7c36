/** Tables of community issues, their cases, answers and history. */
@org.jspecify.annotations.NullMarked
package jp.kasane.systembuilding.persistence;
