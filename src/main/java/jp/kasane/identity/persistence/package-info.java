/** Rows of people, accounts and tokens. */
@org.jspecify.annotations.NullMarked
package jp.kasane.identity.persistence;
