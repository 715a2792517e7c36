/** Pages over HTTP as a browser without JavaScript sees them. */
@org.jspecify.annotations.NullMarked
package jp.kasane.testing.pages;
