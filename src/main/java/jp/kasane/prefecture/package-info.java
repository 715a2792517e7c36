/** What the prefecture (県) may know of its municipalities: counts, none of them small. */
@org.jspecify.annotations.NullMarked
package jp.kasane.prefecture;
