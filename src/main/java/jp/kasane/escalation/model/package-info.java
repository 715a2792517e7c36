/** Plain rules of the ladder, without framework. */
@org.jspecify.annotations.NullMarked
package jp.kasane.escalation.model;
