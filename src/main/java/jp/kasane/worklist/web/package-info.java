/** REST of the worklist. */
@org.jspecify.annotations.NullMarked
package jp.kasane.worklist.web;
