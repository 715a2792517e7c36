/** Tables of actions and their history. */
@org.jspecify.annotations.NullMarked
package jp.kasane.followup.persistence;
