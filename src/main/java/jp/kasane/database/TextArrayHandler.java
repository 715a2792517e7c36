package jp.kasane.database;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets of strings as {@code text[]}. Read sets are sorted. */
@Component
@MappedTypes(Set.class)
public class TextArrayHandler extends BaseTypeHandler<Set<String>> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, Set<String> set, JdbcType type)
            throws SQLException {
        statement.setArray(i, statement.getConnection().createArrayOf("text", set.toArray()));
    }

    @Override
    public @Nullable Set<String> getNullableResult(ResultSet rows, String column) throws SQLException {
        return read(rows.getArray(column));
    }

    @Override
    public @Nullable Set<String> getNullableResult(ResultSet rows, int column) throws SQLException {
        return read(rows.getArray(column));
    }

    @Override
    public @Nullable Set<String> getNullableResult(CallableStatement statement, int column) throws SQLException {
        return read(statement.getArray(column));
    }

    private static @Nullable Set<String> read(@Nullable Array array) throws SQLException {
        return array == null
                ? null
                : Collections.unmodifiableSortedSet(new TreeSet<>(List.of((String[]) array.getArray())));
    }
}
