using System.Globalization;
using System.Numerics;
using System.Text;
using DuckDB.NET.Data.DataChunk.Reader;
using DuckDB.NET.Native;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.DuckDB;

/// <summary>Judges the arguments of a call: two columns of numbers at once, anything else text by text.</summary>
internal sealed class CellJudge(ReportNotation notation, VerdictPolicy policy)
{
    private const int Fewest = 2;
    private const int Most = 4;

    private static readonly HashSet<Type> NumberTypes = [typeof(double), typeof(float), typeof(decimal), typeof(BigInteger), typeof(long), typeof(ulong), typeof(int), typeof(uint), typeof(short), typeof(ushort), typeof(sbyte), typeof(byte)];

    // Numbers of a database have no printed precision: each is exact, whatever the policy says of rounding. A policy that asks for days or units has no kernel for columns.
    private readonly PlanBatch? _batch = PlanBatch.IsFor(policy) ? PlanBatch.Compile(Measure.Level, policy) : null;

    /// <summary>Gets how texts are written.</summary>
    public ReportNotation Notation { get; } = notation;

    /// <summary>Judges the rows of a call.</summary>
    /// <param name="arguments">Target, actual, and perhaps direction and indicator.</param>
    /// <param name="rows">How many there are.</param>
    /// <returns>A verdict each.</returns>
    /// <exception cref="ArgumentException">There are fewer arguments than two or more than four, or a direction is none.</exception>
    public CellVerdict[] Judge(IReadOnlyList<IDuckDBDataReader> arguments, ulong rows)
    {
        if (arguments.Count is < Fewest or > Most)
        {
            throw new ArgumentException("A target and an actual are asked for, and perhaps a direction and an indicator.", nameof(arguments));
        }

        CellVerdict[] verdicts = new CellVerdict[rows];
        if (_batch is not null && arguments.Count < Most && arguments.Take(Fewest).All(IsNumber))
        {
            JudgeNumbers(_batch, arguments, verdicts);
        }
        else
        {
            for (int i = 0; i < verdicts.Length; i++)
            {
                verdicts[i] = JudgeTexts(arguments, (ulong)i);
            }
        }

        return verdicts;
    }

    // The type of a bare NULL has no type of ours.
    private static bool IsNumber(IDuckDBDataReader column) => column.DuckDBType is not DuckDBType.SqlNull && NumberTypes.Contains(column.ClrType);

    private static DesiredDirection? DirectionOf(IReadOnlyList<IDuckDBDataReader> arguments, ulong row)
    {
        if (arguments.Count <= Fewest || TextOf(arguments[Fewest], row) is not { Length: > 0 } text)
        {
            return null;
        }

        return CanonicalText.TryParseName(text, out DesiredDirection direction)
            ? direction
            : throw new ArgumentException($"'{text}' is no direction: {string.Join(", ", Enum.GetValues<DesiredDirection>().Select(CanonicalText.FormatName))}.", nameof(arguments));
    }

    private void JudgeNumbers(PlanBatch batch, IReadOnlyList<IDuckDBDataReader> arguments, CellVerdict[] verdicts)
    {
        int rows = verdicts.Length;
        NumberColumn target = NumberColumn.Of(arguments[0], rows);
        NumberColumn actual = NumberColumn.Of(arguments[1], rows);
        byte[] directions = new byte[rows];
        List<int> undirected = [];
        for (int i = 0; i < rows; i++)
        {
            DesiredDirection? direction = DirectionOf(arguments, (ulong)i);
            directions[i] = (byte)(direction ?? DesiredDirection.Higher);
            if (direction is null && RowChecks.NeedsDirection(target.Numbers[i], actual.Numbers[i]))
            {
                undirected.Add(i);
            }
        }

        VerdictColumns answers = new() { Verdicts = new byte[rows], Reasons = new byte[rows], Attainments = new double[rows], AttainmentValid = new byte[(rows + 7) / 8] };
        batch.Assess(
            new Columns.PlanColumns
            {
                Low = target.Numbers,
                TargetValid = target.Valid,
                Actual = actual.Numbers,
                ActualValid = actual.Valid,
                Criteria = new[] { (byte)CriterionKind.Reach },
                Directions = directions,
                Decimals = new[] { Columns.PlanColumns.Exact },
            },
            answers);
        for (int i = 0; i < rows; i++)
        {
            verdicts[i] = new CellVerdict((VerdictKind)answers.Verdicts.Span[i], (ReasonCode)answers.Reasons.Span[i], (answers.AttainmentValid.Span[i >> 3] >> (i & 7) & 1) != 0 ? answers.Attainments.Span[i] : null);
        }

        // A direction that is only assumed does not judge every number: what is read as text knows of it.
        undirected.ForEach(row => verdicts[row] = JudgeTexts(arguments, (ulong)row));
    }

    // Numbers are printed so that they are read in one way only, as those of a Parquet file are.
    private static string TextOf(IDuckDBDataReader column, ulong row)
    {
        if (!column.IsValid(row))
        {
            return string.Empty;
        }

        if (!IsNumber(column))
        {
            return column.GetValue(row) as string ?? throw new ArgumentException($"A column of {column.DuckDBType} is neither text nor number.", nameof(column));
        }

        Span<byte> print = stackalloc byte[NumberPrint.Longest];
        int length =
            column.ClrType == typeof(double) ? NumberPrint.Write(column.GetValue<double>(row), print)
            : column.ClrType == typeof(float) ? NumberPrint.Write(column.GetValue<float>(row), print)
            : column.ClrType == typeof(decimal) ? NumberPrint.Write(column.GetValue<decimal>(row), print)
            : column.ClrType == typeof(BigInteger) ? NumberPrint.Write(column.GetValue<BigInteger>(row), print)
            : NumberPrint.Write(Convert.ToDecimal(column.GetValue(row), CultureInfo.InvariantCulture), print);
        return Encoding.ASCII.GetString(print[..length]);
    }

    private CellVerdict JudgeTexts(IReadOnlyList<IDuckDBDataReader> arguments, ulong row)
    {
        AssessOptions options = new()
        {
            Direction = DirectionOf(arguments, row),
            Indicator = arguments.Count == Most && TextOf(arguments[Most - 1], row) is { Length: > 0 } indicator ? indicator : null,
            Policy = policy,
        };
        Outcome<AssessedText, Diagnostic> outcome = Notation.Judge(TextOf(arguments[0], row), TextOf(arguments[1], row), options);
        if (!outcome.IsSuccess)
        {
            return new CellVerdict(VerdictKind.NotAssessable, ReasonCode.Unreadable, null);
        }

        Verdict verdict = outcome.Value.Verdict;
        return new CellVerdict(verdict.Kind, verdict.Reason.Code, verdict.Attainment is { IsDefined: true } ratio ? ratio.Value : null);
    }
}
