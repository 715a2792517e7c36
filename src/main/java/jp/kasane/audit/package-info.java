/** The access log: who did what with whose data, in a chain that nobody can change unseen. Everybody may write to it. */
@org.jspecify.annotations.NullMarked
package jp.kasane.audit;
