using DuckDB.NET.Data;
using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Data.DataChunk.Writer;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.DuckDB;

/// <summary>The library as functions of a DuckDB connection.</summary>
/// <remarks>
/// <c>lgm_verdict(target, actual [, direction [, indicator]])</c>, <c>lgm_reason</c> of the same, both words; <c>lgm_attainment</c> of the same, a ratio or NULL; <c>lgm_read(text)</c>,
/// the canonical form of a printed value, or NULL where it is none. Texts are read as printed, in one notation; a target and an actual that are both numbers are exact, are judged
/// as columns, and give what their plain prints would. A missing direction is what the words tell, else higher. NULL is a missing target, or an actual that was not reported.
/// </remarks>
public static class DuckDbFunctions
{
    private static readonly ScalarFunctionOptions Pure = new() { IsPureFunction = true, HandlesNulls = true };

    /// <summary>Adds the functions to a connection.</summary>
    /// <param name="connection">The connection, which is open.</param>
    /// <param name="notation">How texts are written; null = <see cref="ReportNotation.Vietnamese"/>.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <exception cref="InvalidOperationException">The connection is not open.</exception>
    /// <exception cref="DuckDBException">The connection has functions of these names already.</exception>
    /// <example>
    /// <code>
    /// DuckDBConnection connection = new("DataSource=:memory:");
    /// connection.Open();
    /// connection.AddLocalGovMetrics();
    /// DuckDBCommand command = connection.CreateCommand();
    /// command.CommandText = "SELECT lgm_verdict('14,5-15,5', '8,8')";
    /// Console.WriteLine(command.ExecuteScalar());   // notAchieved
    /// </code>
    /// </example>
    public static void AddLocalGovMetrics(this DuckDBConnection connection, ReportNotation? notation = null, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.State != System.Data.ConnectionState.Open)
        {
            throw new InvalidOperationException("The connection is not open.");
        }

        CellJudge judge = new(notation ?? ReportNotation.Vietnamese, policy ?? VerdictPolicy.Face);
        connection.RegisterScalarFunction<object, string>("lgm_verdict", (arguments, answers, rows) => Words(judge.Judge(arguments, rows), answers, static each => CanonicalText.FormatName(each.Kind)), Pure, @params: true);
        connection.RegisterScalarFunction<object, string>("lgm_reason", (arguments, answers, rows) => Words(judge.Judge(arguments, rows), answers, static each => CanonicalText.FormatName(each.Reason)), Pure, @params: true);
        connection.RegisterScalarFunction<object, double>("lgm_attainment", (arguments, answers, rows) => Numbers(judge.Judge(arguments, rows), answers), Pure, @params: true);
        connection.RegisterScalarFunction<string, string>("lgm_read", (arguments, answers, rows) => Readings(judge.Notation, arguments[0], answers, rows), Pure, @params: false);
    }

    private static void Words(ReadOnlySpan<CellVerdict> verdicts, IDuckDBDataWriter answers, Func<CellVerdict, string> word)
    {
        for (int i = 0; i < verdicts.Length; i++)
        {
            answers.WriteValue(word(verdicts[i]), (ulong)i);
        }
    }

    private static void Numbers(ReadOnlySpan<CellVerdict> verdicts, IDuckDBDataWriter answers)
    {
        for (int i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Attainment is { } ratio)
            {
                answers.WriteValue(ratio, (ulong)i);
            }
            else
            {
                answers.WriteNull((ulong)i);
            }
        }
    }

    private static void Readings(ReportNotation notation, IDuckDBDataReader texts, IDuckDBDataWriter answers, ulong rows)
    {
        for (ulong i = 0; i < rows; i++)
        {
            if (texts.IsValid(i) && notation.ReadValue(texts.GetValue<string>(i)).TryGetValue(out ValueReading? reading))
            {
                answers.WriteValue(reading.Value.ToString()!, i);
            }
            else
            {
                answers.WriteNull(i);
            }
        }
    }
}
