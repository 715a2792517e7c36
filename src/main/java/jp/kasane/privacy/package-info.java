/** Consent per household member, legal basis, disclosure level and renditions. */
@org.jspecify.annotations.NullMarked
package jp.kasane.privacy;
