/** Tests through a real browser: people visit the pages, and every page state they stop at is checked. */
@org.jspecify.annotations.NullMarked
package jp.kasane.testing.browser;
