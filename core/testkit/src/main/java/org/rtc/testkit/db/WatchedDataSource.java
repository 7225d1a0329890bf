package org.rtc.testkit.db;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Tells {@link Statements} of each statement that goes to the database. */
final class WatchedDataSource implements DataSource {
    private final Opening opening;

    WatchedDataSource(Opening opening) {
        this.opening = opening;
    }

    interface Opening {
        Connection open() throws SQLException;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = opening.open();
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(real, method, arguments);
            String sql = arguments != null && arguments[0] instanceof String text ? text : null;
            if (result instanceof CallableStatement statement) {
                return watched(CallableStatement.class, statement, sql);
            }
            if (result instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, sql);
            }
            return result instanceof Statement statement ? watched(Statement.class, statement, null) : result;
        });
    }

    private static <T extends Statement> T watched(Class<T> type, T real, String prepared) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute") || method.getName().equals("addBatch")) {
                String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
                Statements.ran(sql, method.getName().equals("addBatch"));
            }
            return call(real, method, arguments);
        });
    }

    private interface Handler {
        Object handle(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedDataSource.class.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> handler.handle(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.rtc.testkit.db");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing that is " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
