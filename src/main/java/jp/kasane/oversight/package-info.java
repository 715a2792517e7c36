/** 監査: what the access log takes from requests, and the auditor's view of it. Nobody depends on it. */
@org.jspecify.annotations.NullMarked
package jp.kasane.oversight;
