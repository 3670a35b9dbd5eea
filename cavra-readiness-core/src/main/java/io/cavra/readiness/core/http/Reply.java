package io.cavra.readiness.core.http;

import io.cavra.readiness.core.page.ReadinessPage;
import io.cavra.readiness.core.report.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back for one request. What is not an answer says so in fixed words: nothing of a
 * request is ever repeated.
 */
final class Reply {

  static final Reply BAD_REQUEST = error(400, "bad_request");
  static final Reply NOT_FOUND = error(404, "not_found");
  static final Reply METHOD_NOT_ALLOWED = error(405, "method_not_allowed");
  static final Reply INTERNAL_ERROR = error(500, "internal_error");

  private final int status;
  private final byte[] body;
  private final Map<String, String> headers;

  private Reply(int status, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  static Reply json(int status, Map<String, Object> members) {
    return new Reply(
        status,
        JsonWriter.toBytes(members),
        headers("application/json; charset=utf-8", "default-src 'none'; frame-ancestors 'none'"));
  }

  static Reply page(String html) {
    return new Reply(
        200,
        html.getBytes(StandardCharsets.UTF_8),
        headers("text/html; charset=utf-8", ReadinessPage.contentSecurityPolicy()));
  }

  private static Reply error(int status, String code) {
    return json(status, Map.of("error", code));
  }

  private static Map<String, String> headers(String type, String policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type);
    headers.put("Cache-Control", "no-store");
    headers.put("Content-Security-Policy", policy);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    return headers;
  }

  int status() {
    return status;
  }

  int length() {
    return body.length;
  }

  /** Answers the body, which nobody changes. */
  byte[] body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }
}
