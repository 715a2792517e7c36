package jp.kasane.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Puts the tally between an application and its connection pool. */
final class CountedDataSource implements QueryExecutionListener, MethodExecutionListener {

    private final Tally tally;

    private CountedDataSource(Tally tally) {
        this.tally = tally;
    }

    static DataSource of(DataSource pool, Tally tally) {
        CountedDataSource counting = new CountedDataSource(tally);
        return ProxyDataSourceBuilder.create(pool)
                .listener(counting)
                .methodListener(counting)
                .build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        try {
            boolean autoCommit = execution.getStatement().getConnection().getAutoCommit();
            int count = execution.isBatch() ? Math.max(1, execution.getBatchSize()) : 1;
            tally.executed(queries.get(0).getQuery(), count, autoCommit);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Giving a connection back to auto-commit ends its transaction, too: so the bare engine ends those that only read. */
    @Override
    public void beforeMethod(MethodExecutionContext call) {
        String method = call.getMethod().getName();
        boolean ends = method.equals("commit") || method.equals("setAutoCommit") || method.equals("close");
        if (ends && call.getTarget() instanceof Connection) {
            tally.ended();
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {}
}
