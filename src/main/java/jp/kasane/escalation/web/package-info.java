/** REST and worklist forms of the ladder. */
@org.jspecify.annotations.NullMarked
package jp.kasane.escalation.web;
