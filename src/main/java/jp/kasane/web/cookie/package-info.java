/** Cookies of this host only. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.cookie;
