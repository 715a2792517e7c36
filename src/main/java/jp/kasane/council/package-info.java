/** Municipality profile, layers, areas, councils (会議体), seats and terms, cadence, business calendar. */
@org.jspecify.annotations.NullMarked
package jp.kasane.council;
