package org.rtc.scorm.house;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rtc.spi.problem.Problem;
import org.rtc.spi.web.Endpoint;

/** One request to an endpoint and what it answered. */
public final class Exchange {
    private final String method;
    private final Map<String, String> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> answered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> parameters = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, false, StandardCharsets.UTF_8);
    private byte[] sent = new byte[0];
    private int status = 200;
    private String address = "/";

    private Exchange(String method, String host) {
        this.method = method;
        asked.put("Host", host);
    }

    public static Exchange get(String host) {
        return new Exchange("GET", host);
    }

    public static Exchange post(String host, String json) {
        Exchange exchange = new Exchange("POST", host).with("Content-Type", "application/json");
        exchange.sent = json.getBytes(StandardCharsets.UTF_8);
        return exchange;
    }

    /** The path as the browser writes it. */
    public Exchange at(String path) {
        address = path;
        return this;
    }

    public Exchange with(String header, String value) {
        asked.put(header, value);
        return this;
    }

    public Exchange to(Endpoint endpoint, Map<String, String> path) {
        try {
            endpoint.serve(request(), response(), path);
        } catch (Problem problem) {
            status = problem.status();
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new IllegalStateException(e);
        }
        writer.flush();
        return this;
    }

    public int status() {
        return status;
    }

    public String header(String name) {
        return answered.get(name);
    }

    public byte[] bytes() {
        return body.toByteArray();
    }

    public String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> address;
            case "getHeader" -> asked.get((String) arguments[0]);
            case "getContentType" -> asked.get("Content-Type");
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getContentLength" -> sent.length;
            case "getInputStream" -> new Sent(new ByteArrayInputStream(sent));
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
            case "setContentLengthLong" -> answered.put("Content-Length", arguments[0].toString());
            case "setStatus" -> status = (Integer) arguments[0];
            case "getOutputStream" -> new Taken(body);
            case "getWriter" -> writer;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object result = answer.to(method.getName(), arguments);
            return method.getReturnType() == void.class ? null : result;
        }));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static final class Sent extends ServletInputStream {
        private final ByteArrayInputStream in;

        Sent(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Taken extends ServletOutputStream {
        private final ByteArrayOutputStream out;

        Taken(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            out.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
