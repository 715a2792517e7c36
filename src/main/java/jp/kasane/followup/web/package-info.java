/** REST of actions, and the forms of their tasks. */
@org.jspecify.annotations.NullMarked
package jp.kasane.followup.web;
