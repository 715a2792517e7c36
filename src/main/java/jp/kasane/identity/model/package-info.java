/** Plain rules about logins, passwords and tokens. */
@org.jspecify.annotations.NullMarked
package jp.kasane.identity.model;
