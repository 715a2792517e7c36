/** People who sign in at their organisation's provider (OpenID Connect), and what its groups give them. */
@org.jspecify.annotations.NullMarked
package jp.kasane.identity.provider;
