/** Community issues (地域課題): from many cases to one arrangement, and back to every origin. */
@org.jspecify.annotations.NullMarked
package jp.kasane.systembuilding;
