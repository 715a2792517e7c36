/** Who may knock at which address, by HTTP Basic or a Bearer token. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.security;
