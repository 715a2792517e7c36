/** Pages of retention, legal hold, disposal and disclosure requests. */
@org.jspecify.annotations.NullMarked
package jp.kasane.retention.web;
