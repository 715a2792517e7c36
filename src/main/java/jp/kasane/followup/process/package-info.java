/** Glue to FollowUpActionProcess. */
@org.jspecify.annotations.NullMarked
package jp.kasane.followup.process;
