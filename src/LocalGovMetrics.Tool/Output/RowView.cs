using System.Globalization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Json;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of one assessed row, for a person.</summary>
internal sealed record RowView
{
    private const int MostDecimals = 4;

    public RowView(AssessedRow assessed, Wording wording)
    {
        Line = assessed.Row.Line;
        Kind = assessed.Verdict.Kind;
        Reason = assessed.Verdict.Reason.Code;
        IsNear = assessed.Verdict.IsNear;
        Agrees = assessed.Agrees;
        IsHeadline = assessed.IsHeadline;
        IsMarked = assessed.Row.IsHeadline == true;
        IsSettledByEstimate = assessed.Verdict.SettledByEstimate;
        Printed = assessed.Row.Plan.ReportedVerdict;
        Notes = assessed.Row.Notes;
        Number = assessed.Row.Number ?? string.Empty;
        Name = AssessmentView.NameOf(assessed);
        IsPart = !assessed.IsHeadline && assessed.Row.Parent is not null;
        Indicator = IndicatorOf(assessed);
        Unit = assessed.Row.Plan.UnitLabel;
        Period = assessed.Row.Plan.Period.ToString();
        Target = assessed.Target is { } target ? target.Text ?? target.Rule.ToString() : string.Empty;
        Actual = assessed.Row.Actual.Text is { Length: > 0 } text ? text : string.Empty;
        Attainment = AttainmentOf(assessed.Verdict, wording);
        Verdict = VerdictOf(assessed.Verdict, wording);
        Reported = assessed.Row.ReportedVerdictText;
        Why = WhyOf(assessed, wording);
    }

    public RowView(FailedRow failed, Wording wording)
    {
        (Line, Kind) = (failed.Line, VerdictKind.NotAssessable);
        IsFailed = true;
        IsHeadline = failed.IsHeadline ?? failed.Parent is null;
        IsMarked = failed.IsHeadline == true;
        Number = failed.Number ?? string.Empty;
        Name = failed.Number ?? failed.Line.ToString(CultureInfo.InvariantCulture);
        IsPart = failed.IsHeadline != true && failed.Parent is not null;
        (Indicator, Unit, Period) = (failed.Indicator, failed.Unit, failed.Period);
        (Target, Actual, Attainment) = (failed.Target, failed.Actual, string.Empty);
        Verdict = wording.WordFor(VerdictKind.NotAssessable);
        Reported = failed.ReportedVerdictText;
        Why = string.Join(' ', failed.Errors.Select(error => error.Column is { } column ? $"{column}: {error.Sentence(wording.Language)}" : error.Sentence(wording.Language)));
    }

    public RowView()
    {
    }

    public int Line { get; init; }

    /// <summary>Gets a value indicating whether the row could not be read.</summary>
    public bool IsFailed { get; init; }

    /// <summary>Gets a value indicating whether the printed verdict says otherwise.</summary>
    public bool Disagrees => Agrees == false;

    /// <summary>Gets the mark of the verdict.</summary>
    public DisplayMark Mark => Kind.Mark(IsNear);

    /// <summary>Gets the mark of what the report says otherwise.</summary>
    public DisplayMark DisagreementMark => Disagrees ? DisplayMark.Disagrees : DisplayMark.None;

    public VerdictKind Kind { get; init; }

    public ReasonCode Reason { get; init; }

    public bool IsNear { get; init; }

    public bool? Agrees { get; init; }

    public bool IsHeadline { get; init; }

    /// <summary>Gets a value indicating whether the table itself marks the row as one of those that the report counts.</summary>
    public bool IsMarked { get; init; }

    public bool IsSettledByEstimate { get; init; }

    public ReportedVerdict Printed { get; init; }

    /// <summary>Gets what the reader decided or noticed.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    public string Number { get; init; } = string.Empty;

    /// <summary>Gets the number, else the line.</summary>
    public string Name { get; init; } = string.Empty;

    public bool IsPart { get; init; }

    public string Indicator { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    public string Period { get; init; } = string.Empty;

    public string Target { get; init; } = string.Empty;

    public string Actual { get; init; } = string.Empty;

    public string Attainment { get; init; } = string.Empty;

    public string Verdict { get; init; } = string.Empty;

    public string Reported { get; init; } = string.Empty;

    /// <summary>Gets why the target was not reached, or not settled, or judged otherwise by the report; empty where all is well.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>Gives the row with the numbers of its notes beside its indicator.</summary>
    public RowView Marked(IReadOnlyList<int> notes) =>
        notes.Count == 0 ? this : this with { Indicator = Indicator + string.Concat(notes.Select(note => FormattableString.Invariant($" [{note}]"))) };

    private static string IndicatorOf(AssessedRow assessed)
    {
        string name = assessed.Row.Plan.Indicator.Name.ToString();
        return assessed.Row.Plan.Indicator.Unit is { } unit && !name.Contains(unit.Symbol, StringComparison.OrdinalIgnoreCase) ? $"{name} ({unit.Symbol})" : name;
    }

    private static string AttainmentOf(Verdict verdict, Wording wording) =>
        verdict.Attainment.TryGetValue(out double ratio) ? wording.Percent(ratio, DecimalsFor(ratio))
        : verdict.AttainmentBounds is not { } bounds ? string.Empty
        : BoundsOf(RealInterval.FromInterval(bounds), wording);

    private static string BoundsOf(RealInterval bounds, Wording wording) => (bounds.Low, bounds.High) switch
    {
        ({ } low, { } high) => $"{wording.Fixed(low * 100, 1)}–{wording.Percent(high)}",
        ({ } low, null) => (bounds.LowClosed ? "≥ " : "> ") + wording.Percent(low),
        (null, { } high) => (bounds.HighClosed ? "≤ " : "< ") + wording.Percent(high),
        _ => string.Empty,
    };

    // What is not quite the target is not shown as 100 %.
    private static int DecimalsFor(double ratio)
    {
        for (int decimals = 1; decimals <= MostDecimals; decimals++)
        {
            if (!BinaryNumber.TryToDecimal(ratio * 100, out decimal percent) || Math.Round(percent, decimals, MidpointRounding.AwayFromZero) != 100)
            {
                return decimals;
            }
        }

        return 1;
    }

    private static string VerdictOf(Verdict verdict, Wording wording)
    {
        string[] qualifications =
        [
            .. verdict.IsNear ? [wording.Near] : Array.Empty<string>(),
            .. verdict.IsNotYetDue ? [wording.NotYetDue] : Array.Empty<string>(),
        ];
        string word = verdict.Reason.Code == ReasonCode.NoTarget ? wording.NoTarget : wording.WordFor(verdict.Kind);
        return qualifications.Length > 0 ? $"{word}, {string.Join(", ", qualifications)}" : word;
    }

    private static string WhyOf(AssessedRow assessed, Wording wording)
    {
        if (assessed.Agrees == false)
        {
            return $"{wording.ReportSays(assessed.Row.ReportedVerdictText)} {ReasonOf(assessed, wording)}";
        }

        bool speaksForItself = assessed.Verdict.IsAchieved == true || assessed.Verdict.Reason.Code is ReasonCode.NoTarget or ReasonCode.ResultPending;
        return speaksForItself ? string.Empty : ReasonOf(assessed, wording);
    }

    private static string ReasonOf(AssessedRow assessed, Wording wording)
    {
        string sentence = assessed.Verdict.Reason.Sentence(wording.Language);
        IReadOnlyList<PartVerdict> parts = assessed.Verdict.Parts;
        IEnumerable<string> failed = assessed.Verdict.Reason.FailedParts
            .Where(index => index < parts.Count && parts[index].Year is null)
            .Select(index => PartOf(parts[index].Rule, wording));
        return string.Join("; ", failed) is { Length: > 0 } names ? $"{sentence.TrimEnd('.')} ({names})." : sentence;
    }

    private static string PartOf(TargetRule rule, Wording wording) =>
        $"{CriterionText.Of(new CriterionJson(rule.Criterion), wording)} {rule.Unit?.Symbol}".TrimEnd();
}
