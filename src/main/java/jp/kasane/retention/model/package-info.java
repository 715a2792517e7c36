/** Rules of retention and disposal, without frameworks. */
@org.jspecify.annotations.NullMarked
package jp.kasane.retention.model;
