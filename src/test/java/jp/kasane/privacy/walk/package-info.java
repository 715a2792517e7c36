@org.jspecify.annotations.NullMarked
package jp.kasane.privacy.walk;
