/** Sign-in, accounts and tokens. */
@org.jspecify.annotations.NullMarked
package jp.kasane.identity.account;
