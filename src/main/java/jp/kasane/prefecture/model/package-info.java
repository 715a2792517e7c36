/** Which counts are published together. */
@org.jspecify.annotations.NullMarked
package jp.kasane.prefecture.model;
