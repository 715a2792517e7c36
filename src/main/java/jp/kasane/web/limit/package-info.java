/** How much anybody may ask for in a minute, counted for all nodes together. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.limit;
