using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>Reads the rows of a table of claims one by one.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class ClaimRowReader
{
    private const char Separator = ';';
    private const char WeightSign = '@';
    private const int MostDecimals = 28;
    private readonly string _name;
    private readonly ClaimColumns _columns;
    private readonly ReportNotation _notation;

    internal ClaimRowReader(string name, ClaimColumns columns, ReportNotation notation) => (_name, _columns, _notation) = (name, columns, notation);

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="policy">How a claimed verdict is reached, or null for face value.</param>
    /// <returns>The claim; one whose texts could not be read says why.</returns>
    public Claim Read(TextRow row, VerdictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        ClaimKind kind = ClaimKind.Unknown;
        ClaimProblem? problem = null;
        ClaimInput[] inputs = [];
        ReportedValue? print = null;
        int? periods = null;
        int? decimals = null;
        string reported = _columns.Cell(row, ClaimColumn.Reported);
        if (row.Cells.Count != _columns.Width)
        {
            problem = new ClaimProblem(UncheckedReason.Unreadable, Language.Said("tableNote.rowHasCellsWhereHeader", row.Cells.Count, _columns.Width));
        }
        else if (!ClaimReader.TryReadKind(_columns.Cell(row, ClaimColumn.Kind), out kind))
        {
            problem = new ClaimProblem(UncheckedReason.UnknownKind, Language.Said("tableNote.notKindClaim", Diagnostic.Shorten(_columns.Cell(row, ClaimColumn.Kind))));
        }
        else if (!TryReadCount(_columns.Cell(row, ClaimColumn.Periods), 1, out periods))
        {
            problem = new ClaimProblem(UncheckedReason.Unreadable, Language.Said("tableNote.notNumberPeriods", Diagnostic.Shorten(_columns.Cell(row, ClaimColumn.Periods))));
        }
        else if (!TryReadCount(_columns.Cell(row, ClaimColumn.Decimals), 0, out decimals) || decimals > MostDecimals)
        {
            problem = new ClaimProblem(UncheckedReason.Unreadable, Language.Said("tableNote.notNumberDecimals", Diagnostic.Shorten(_columns.Cell(row, ClaimColumn.Decimals))));
        }
        else if (kind != ClaimKind.Verdict && TryReadInputs(_columns.Cell(row, ClaimColumn.Inputs), kind, IsOfRate(row), out inputs, out problem) && reported.Length > 0)
        {
            _ = TryReadNumber(reported, isOfRate: false, out print, out problem);
        }

        DesiredDirection direction = DesiredDirection.None;
        string stated = _columns.Cell(row, ClaimColumn.Direction);
        if (problem is null && stated.Length > 0 && !PlanWords.TryReadDirection(stated, out direction))
        {
            problem = new ClaimProblem(UncheckedReason.Unreadable, $"'{Diagnostic.Shorten(stated)}' is not a direction: 'higher', 'lower', 'closer' or 'none'.");
        }

        string where = _columns.Cell(row, ClaimColumn.Where);
        string note = _columns.Cell(row, ClaimColumn.Note);
        Claim claim = new()
        {
            Kind = kind,
            Inputs = inputs,
            Print = print,
            PrintText = reported,
            Periods = periods,
            Decimals = decimals,
            Direction = direction != DesiredDirection.None ? direction : DirectionByName([_columns.Cell(row, ClaimColumn.Indicator), where, note]),
            Place = where.Length == 0 ? null : where,
            Table = TableOf(where),
            Line = row.Line,
            Note = note.Length == 0 ? null : note,
            Problem = problem,
        };
        return kind == ClaimKind.Verdict && problem is null ? ReadVerdict(claim with { Policy = policy }, _columns.Cell(row, ClaimColumn.Inputs), _columns.Cell(row, ClaimColumn.Indicator), reported) : claim;
    }

    /// <summary>Gives what could not be read of a claim, with its place in the file.</summary>
    /// <param name="claim">A claim that this reader read.</param>
    /// <returns>The diagnostic, or null where the claim was read.</returns>
    public Diagnostic? DiagnosticOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Problem is { } problem
            ? new Diagnostic(_name, Math.Max(1, claim.Line.GetValueOrDefault()), problem.Reason == UncheckedReason.UnknownKind ? ClaimColumns.NameOf(ClaimColumn.Kind) : null, claim.PrintText, problem.Detail)
            : null;
    }

    // A dash in the place of a rate does not say that it is 0.
    private bool IsOfRate(TextRow row) => _columns.Cell(row, ClaimColumn.Indicator) is { Length: > 0 } name && RateIndicator.Is(null, LocalizedName.Of(name));

    // The indicator's own name, else the place or the words as printed.
    private static DesiredDirection DirectionByName(ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (name.Length > 0 && IndicatorDirections.Known.Of(name) is { } known)
            {
                return known;
            }
        }

        return DesiredDirection.None;
    }

    private static Claim Problem(Claim draft, UncheckedReason reason, string detail) => draft with { Problem = new ClaimProblem(reason, detail) };

    // A place is a document and a line: 002:65.
    private static string? TableOf(string where)
    {
        int colon = where.LastIndexOf(':');
        return colon > 0 ? where[..colon] : null;
    }

    private static bool TryReadCount(string text, int least, out int? count)
    {
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        count = isNumber ? number : null;
        return text.Length == 0 || (isNumber && number >= least);
    }

    private bool TryReadInputs(string text, ClaimKind kind, bool isOfRate, out ClaimInput[] inputs, out ClaimProblem? problem)
    {
        inputs = text.Length == 0 ? [] : new ClaimInput[1 + text.AsSpan().Count(Separator)];
        problem = null;
        int start = 0;
        for (int i = 0; i < inputs.Length; i++)
        {
            int end = text.IndexOf(Separator, start);
            string printed = text[start..(end < 0 ? text.Length : end)].Trim();
            start = end + 1;
            decimal? weight = null;
            int at = kind == ClaimKind.WeightedMean ? printed.LastIndexOf(WeightSign) : -1;
            if (at >= 0)
            {
                if (!TryReadNumber(printed[(at + 1)..].Trim(), isOfRate: false, out ReportedValue? weightValue, out problem))
                {
                    inputs = [];
                    return false;
                }

                weight = weightValue.Value;
                printed = printed[..at].Trim();
            }

            ReportedValue? number = null;
            ClaimProblem? why = null;
            bool mayStand = printed.Length == 0 || TryReadNumber(printed, isOfRate, out number, out why) || kind == ClaimKind.ListLength || why.Reason == UncheckedReason.InputMissing;
            if (!mayStand)
            {
                problem = why;
                inputs = [];
                return false;
            }

            inputs[i] = new ClaimInput { Number = number, Text = printed, Weight = weight };
        }

        if (kind == ClaimKind.ListLength && inputs.Length > 1)
        {
            inputs = Array.FindAll(inputs, input => input.Text!.Length > 0);
        }

        return true;
    }

    private bool TryReadNumber(string text, bool isOfRate, [NotNullWhen(true)] out ReportedValue? number, [NotNullWhen(false)] out ClaimProblem? problem)
    {
        problem = null;
        if (PlainNumbers.TryReadNumber(text, ReadingContext.Empty, out number))
        {
            return true;
        }

        Outcome<ValueReading, ReadFailure> result = _notation.ReadValue(text);
        if (!result.TryGetValue(out ValueReading? reading))
        {
            problem = new ClaimProblem(UncheckedReason.Unreadable, Language.Said("tableNote.couldNotBeRead", Diagnostic.Shorten(text), result.Reason));
            return false;
        }

        number = reading.Value is ReportedText { TextKind: ReportedTextKind.Nil } ? isOfRate ? null : ReportedValue.AsPrinted(0)
            : reading.Value is ReportedList { ListKind: ReportedListKind.WithChange or ReportedListKind.Alternatives } list ? list.Items[0] as ReportedValue
            : reading.Value as ReportedValue;
        problem = number is not null ? null
            : reading.Value is ReportedText { TextKind: var kind } && (kind == ReportedTextKind.Nil || kind.IsAbsent())
                ? new ClaimProblem(UncheckedReason.InputMissing, Language.Said("tableNote.givesNoNumber", Diagnostic.Shorten(text)))
            : new ClaimProblem(UncheckedReason.NotANumber, Language.Said("tableNote.notOneNumber", Diagnostic.Shorten(text)));
        return number is not null;
    }

    private Claim ReadVerdict(Claim draft, string text, string indicator, string reported)
    {
        string[] parts = text.Split(Separator, StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3)
        {
            return Problem(draft, UncheckedReason.InputCount, Language.Said("tableNote.verdictTakesTargetActualAnd", parts.Length));
        }

        DesiredDirection direction = draft.Direction;
        if (parts.Length == 3 && !PlanWords.TryReadDirection(parts[2], out direction))
        {
            return Problem(draft, UncheckedReason.Unreadable, $"'{Diagnostic.Shorten(parts[2])}' is not a direction: 'higher', 'lower', 'closer' or 'none'.");
        }

        if (!_notation.ReadTarget(parts[0]).TryGetValue(out TargetReading? target))
        {
            return Problem(draft, UncheckedReason.Unreadable, Language.Said("tableNote.notTarget", Diagnostic.Shorten(parts[0])));
        }

        if (!_notation.ReadValue(parts[1]).TryGetValue(out ValueReading? actual))
        {
            return Problem(draft, UncheckedReason.Unreadable, Language.Said("tableNote.couldNotBeRead2", Diagnostic.Shorten(parts[1])));
        }

        return draft with
        {
            Inputs = [new ClaimInput { Text = parts[0] }, new ClaimInput { Text = parts[1], Number = actual.Value as ReportedValue }],
            Target = target.Target,
            Series = new ActualSeries
            {
                Actual = new Observation(actual.Value, actual.Status ?? ObservationStatus.Actual) { Text = parts[1] },
                Period = actual.Scope ?? target.Scope,
                Name = string.IsNullOrWhiteSpace(indicator) ? null : LocalizedName.Of(indicator),
            },
            Direction = parts.Length == 3 ? direction : target.Direction ?? (draft.Direction == DesiredDirection.None ? DesiredDirection.Higher : draft.Direction),
            IsDirectionAssumed = parts.Length == 2 && target.Direction is null && draft.Direction == DesiredDirection.None,
            ReportedVerdict = _notation.ReadVerdict(reported),
        };
    }
}
