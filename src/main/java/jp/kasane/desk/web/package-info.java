/** Pages of the overview. */
@org.jspecify.annotations.NullMarked
package jp.kasane.desk.web;
