/** Several municipalities in one installation, each of which sees its own records only. Knows no feature. */
@org.jspecify.annotations.NullMarked
package jp.kasane.tenancy;
