/** The OpenAPI document at /v3/api-docs. */
@org.jspecify.annotations.NullMarked
package jp.kasane.web.openapi;
