/** REST of community issues, and the forms of their tasks. */
@org.jspecify.annotations.NullMarked
package jp.kasane.systembuilding.web;
