package org.cityprofiles.examples.server;

import java.nio.ByteBuffer;
import java.util.Map;
import org.cityprofiles.servlet.WidgetResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpField.LongValueHttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * An answer in Jetty's own terms. Immutable.
 *
 * @param body nothing where the answer has none
 */
record ReadyAnswer(int status, HttpFields headers, @Nullable ByteBuffer body) {
    /** For many clients: its headers as bytes, its body outside the heap, from where it is sent without a copy. */
    static ReadyAnswer of(WidgetResponse answer) {
        ByteBuffer body = ByteBuffer.allocateDirect(answer.body().length());
        body.put(answer.body().toByteBuffer()).flip();
        return new ReadyAnswer(answer.status(), headers(answer.headers(), true), body.hasRemaining() ? body : null);
    }

    /** For one client. */
    static ReadyAnswer once(WidgetResponse answer) {
        ByteBuffer body = answer.body().toByteBuffer();
        return new ReadyAnswer(answer.status(), headers(answer.headers(), false), body.hasRemaining() ? body : null);
    }

    private static HttpFields headers(Map<String, String> headers, boolean encoded) {
        HttpFields.Mutable fields = HttpFields.build();
        headers.forEach((name, value) -> fields.add(field(name, value, encoded)));
        return fields.asImmutable();
    }

    private static HttpField field(String name, String value, boolean encoded) {
        if (HttpHeader.CONTENT_LENGTH.is(name)) {
            return new LongValueHttpField(HttpHeader.CONTENT_LENGTH, Long.parseLong(value));
        }
        return encoded ? new PreEncodedHttpField(name, value) : new HttpField(name, value);
    }

    /** Sends it. */
    void write(Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().add(headers);
        // with the last write Jetty would add a length of 0, which is that of another content (RFC 9110, 8.6)
        boolean last = status != HttpStatus.NOT_MODIFIED_304;
        response.write(last, body == null ? null : body.duplicate(), callback);
    }
}
