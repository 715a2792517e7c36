/** Who am I, people, tokens; and the message at the start. */
@org.jspecify.annotations.NullMarked
package jp.kasane.identity.web;
