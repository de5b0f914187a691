using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Sql;

/// <summary>How a dialect writes names, words and numbers.</summary>
internal sealed class DialectText(SqlDialect dialect)
{
    // PostgreSQL cuts longer names, and two of them may then be one.
    private const int LongestNameBytes = 63;

    /// <summary>Writes the name of a table: parts between points, each as it is; a part in double quotes may hold points.</summary>
    public string Table(string name) => string.Join('.', PartsOf(name).Select(Name));

    /// <summary>Writes a name in quotes.</summary>
    public string Name(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Any(char.IsControl) || !IsWellFormed(name))
        {
            throw new ArgumentException($"The name '{string.Concat(name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)))}' has a control character or half a character.", nameof(name));
        }

        if (dialect == SqlDialect.PostgreSql && Encoding.UTF8.GetByteCount(name) > LongestNameBytes)
        {
            throw new ArgumentException($"The name '{name}' is longer than the {LongestNameBytes} bytes that PostgreSQL keeps.", nameof(name));
        }

        return dialect switch
        {
            SqlDialect.DuckDb or SqlDialect.PostgreSql => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
            SqlDialect.ClickHouse => "`" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal) + "`",
        };
    }

    /// <summary>Writes a text of ours; never one of a user.</summary>
    public string Text(string text) => dialect switch
    {
        SqlDialect.DuckDb or SqlDialect.PostgreSql => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
        SqlDialect.ClickHouse => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'",
    };

    /// <summary>Writes an expression as a number of double precision; before any arithmetic, which other types cut.</summary>
    public string Double(string expression) => dialect switch
    {
        SqlDialect.DuckDb => $"CAST({expression} AS DOUBLE)",
        SqlDialect.PostgreSql => $"CAST({expression} AS double precision)",
        SqlDialect.ClickHouse => $"toFloat64({expression})",
    };

    /// <summary>Writes a column of any number type as the double that is nearest to each number.</summary>
    /// <remarks>DuckDB casts decimals of many digits to a step beside it, but not their texts; the type is known before the query runs, and one branch is left.</remarks>
    public string Number(string column) => dialect == SqlDialect.DuckDb
        ? $"(CASE WHEN typeof({column}) LIKE 'DECIMAL%' THEN {Double(AsText(column))} ELSE {Double(column)} END)"
        : Double(column);

    /// <summary>Writes the condition that a column of decimals has digits which a double does not, and may be read a step beside its nearest double; null where the database reads it rightly.</summary>
    public string? IsInexact(string column) => dialect == SqlDialect.ClickHouse
        ? $"abs({Double(column)}) * exp10(toUInt8OrZero(extract(toTypeName({column}), {Text(@", (\d+)\)")}))) >= 9000000000000000"
        : null;

    /// <summary>Writes an expression as a text: a column of an enumeration cannot be compared to a word that it does not have.</summary>
    public string AsText(string expression) => dialect switch
    {
        SqlDialect.DuckDb => $"CAST({expression} AS VARCHAR)",
        SqlDialect.PostgreSql => $"CAST({expression} AS text)",
        SqlDialect.ClickHouse => $"toString({expression})",
    };

    /// <summary>Writes a missing number.</summary>
    public string NullDouble => dialect switch
    {
        SqlDialect.DuckDb => "CAST(NULL AS DOUBLE)",
        SqlDialect.PostgreSql => "CAST(NULL AS double precision)",
        SqlDialect.ClickHouse => "CAST(NULL AS Nullable(Float64))",
    };

    /// <summary>Writes a missing text.</summary>
    public string NullText => dialect switch
    {
        SqlDialect.DuckDb => "CAST(NULL AS VARCHAR)",
        SqlDialect.PostgreSql => "CAST(NULL AS text)",
        SqlDialect.ClickHouse => "CAST(NULL AS Nullable(String))",
    };

    /// <summary>Writes a query of which each stage adds columns that stand on those of the one before.</summary>
    /// <remarks>
    /// Subqueries within each other; in PostgreSQL, which puts the expressions of a subquery wherever they are named, again and again, one beside the other,
    /// each computed once for a row (<c>OFFSET 0</c>), while conditions on the table's own columns still reach the table.
    /// A table that has a column of a name that a stage makes is refused: two of one name are ambiguous, in DuckDB once a row of such names stands beside the table;
    /// else DuckDB takes the first of the two, which is the table's. In ClickHouse what a query names wins over what its table has.
    /// </remarks>
    /// <param name="table">The table, in quotes.</param>
    /// <param name="stages">What each stage adds, with the names.</param>
    /// <param name="names">The names that the stages make.</param>
    public string Staged(string table, IReadOnlyList<string> stages, IReadOnlyList<string> names)
    {
        string areOnce = $"WHERE TRUE OR ({string.Join(" AND ", names.Select(name => name + " IS NULL"))})";
        if (dialect == SqlDialect.PostgreSql)
        {
            return $"SELECT *\nFROM {table} AS lgm_rows\n" + string.Join('\n', stages.Select((stage, i) => string.Create(CultureInfo.InvariantCulture, $"CROSS JOIN LATERAL (SELECT {stage} OFFSET 0) AS lgm_stage{i + 1}"))) + "\n" + areOnce;
        }

        string query = dialect == SqlDialect.DuckDb
            ? $"(SELECT lgm_rows.*\nFROM {table} AS lgm_rows, (SELECT {string.Join(", ", names.Select(name => "NULL AS " + name))}) AS lgm_names\n{areOnce})"
            : table;
        for (int i = 0; i < stages.Count; i++)
        {
            // ClickHouse 18 makes no view of a query that names the table of a star.
            string star = dialect == SqlDialect.ClickHouse ? "*" : string.Create(CultureInfo.InvariantCulture, $"lgm_stage{i}.*");
            query = string.Create(CultureInfo.InvariantCulture, $"SELECT {star}, {stages[i]}\nFROM {(i == 0 ? query : $"({query})")} AS lgm_stage{i}");
        }

        return query;
    }

    private static List<string> PartsOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        List<string> parts = [];
        StringBuilder part = new();
        bool quoted = false;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '"' && quoted && i + 1 < name.Length && name[i + 1] == '"')
            {
                part.Append('"');
                i++;
            }
            else if (name[i] == '"' && (quoted || part.Length == 0))
            {
                quoted = !quoted;
            }
            else if (name[i] == '.' && !quoted)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(name[i]);
            }
        }

        parts.Add(part.ToString());
        return quoted || parts.Exists(each => each.Length == 0) || parts.Count > 3
            ? throw new ArgumentException($"'{name}' is no name of a table: one to three parts between points, such as schema.plans.", nameof(name))
            : parts;
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
