/** People, organisations, accounts and the roles that are not bound to a council. */
@org.jspecify.annotations.NullMarked
package jp.kasane.identity;
