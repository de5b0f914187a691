using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>The texts of one assessed row, for a person.</summary>
internal sealed record RowView
{
    private const int MostDecimals = 4;

    public RowView(AssessedRow assessed, Language language)
    {
        Line = assessed.Row.Line.GetValueOrDefault();
        Kind = assessed.Verdict.Kind;
        Reason = assessed.Verdict.Reason.Code;
        IsNear = assessed.Verdict.IsNear;
        Agrees = assessed.Agrees;
        IsHeadline = assessed.IsHeadline;
        IsSettledByEstimate = assessed.Verdict.SettledByEstimate;
        RevisionEffect = assessed.Revision?.Effect ?? RevisionEffect.None;
        IsAbsenceCounted = Question.AbsenceOf(assessed.Verdict.Reason.Code) is { } absence && assessed.Verdict.Policy.Counts(absence);
        Printed = assessed.Row.ReportedVerdict;
        Notes = assessed.Row.Notes;
        Number = assessed.Row.Number ?? string.Empty;
        Name = AssessmentView.NameOf(assessed);
        IsPart = !assessed.IsHeadline && assessed.Row.Parent is not null;
        Indicator = IndicatorOf(assessed);
        Unit = assessed.Row.UnitLabel;
        Period = assessed.Row.Period.IsKnown ? assessed.Row.Period.ToString() : string.Empty;
        Target = assessed.Target is { } target ? target.Text ?? target.Rule.ToString() : string.Empty;
        Actual = assessed.Row.Actual.Text ?? string.Empty;
        Attainment = AttainmentOf(assessed.Verdict, language);
        Verdict = VerdictOf(assessed.Verdict, language);
        Reported = assessed.Row.ReportedVerdictText;
        Why = WhyOf(assessed, language);
        Because = Why.Length > 0 || assessed.Verdict.Reason.Code == ReasonCode.NoTarget ? Why : ReasonOf(assessed, language);
        Source = assessed.Row.Source ?? string.Empty;
    }

    public RowView(AssessedText judged, string? reported, Language language)
    {
        Kind = judged.Verdict.Kind;
        Reason = judged.Verdict.Reason.Code;
        IsNear = judged.Verdict.IsNear;
        Agrees = judged.Agrees;
        IsSettledByEstimate = judged.Verdict.SettledByEstimate;
        Printed = judged.ReportedVerdict;
        Notes = judged.Notes;
        Target = judged.Target is { } target ? target.Target.Text ?? target.Target.Rule.ToString() : string.Empty;
        Actual = judged.Actual.Text;
        Attainment = AttainmentOf(judged.Verdict, language);
        Verdict = VerdictOf(judged.Verdict, language);
        Reported = reported ?? string.Empty;
    }

    public RowView(FailedRow failed, Language language)
    {
        (Line, Kind) = (failed.Line, VerdictKind.NotAssessable);
        IsFailed = true;
        IsHeadline = failed.IsHeadline ?? failed.Parent is null;
        Number = failed.Number ?? string.Empty;
        Name = failed.Number ?? failed.Line.ToString(CultureInfo.InvariantCulture);
        IsPart = failed.IsHeadline != true && failed.Parent is not null;
        (Indicator, Unit, Period) = (failed.Indicator, failed.Unit, failed.Period);
        (Target, Actual, Attainment) = (failed.Target, failed.Actual, string.Empty);
        Verdict = language.Word(VerdictKind.NotAssessable);
        Reported = failed.ReportedVerdictText;
        Why = string.Join(' ', failed.Errors.Select(error => error.Column is { } column ? $"{column}: {error.Sentence(language)}" : error.Sentence(language)));
        Because = Why;
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

    public bool IsSettledByEstimate { get; init; }

    /// <summary>Gets what a revision of the target did to the verdict.</summary>
    public RevisionEffect RevisionEffect { get; init; }

    /// <summary>Gets a value indicating whether the policy counts a row that has no value of this kind.</summary>
    public bool IsAbsenceCounted { get; init; }

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

    /// <summary>Gets why the verdict is what it is, also where all is well; empty only where there was no target.</summary>
    public string Because { get; init; } = string.Empty;

    /// <summary>Gets where the row stands in its document; empty where that is not known.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Gives the row with the numbers of its notes beside its indicator.</summary>
    public RowView Marked(IReadOnlyList<int> notes) =>
        notes.Count == 0 ? this : this with { Indicator = Indicator + string.Concat(notes.Select(note => FormattableString.Invariant($" [{note}]"))) };

    private static string IndicatorOf(AssessedRow assessed)
    {
        string name = assessed.Row.Indicator.Name.ToString();
        return assessed.Row.Indicator.MeasureUnit is { } unit && !name.Contains(unit.Symbol, StringComparison.OrdinalIgnoreCase) ? $"{name} ({unit.Symbol})" : name;
    }

    private static string AttainmentOf(Verdict verdict, Language language) =>
        verdict.Attainment.TryGetValue(out double ratio) ? Percent(ratio, language, DecimalsFor(ratio))
        : verdict.AttainmentBounds is not { } bounds ? string.Empty
        : BoundsOf(RealInterval.FromInterval(bounds), language);

    private static string BoundsOf(RealInterval bounds, Language language) => (bounds.Low, bounds.High) switch
    {
        ({ } low, { } high) => $"{DisplayNumbers.Fixed(low * 100, 1).In(language)}–{Percent(high, language)}",
        ({ } low, null) => (bounds.LowClosed ? "≥ " : "> ") + Percent(low, language),
        (null, { } high) => (bounds.HighClosed ? "≤ " : "< ") + Percent(high, language),
        (null, null) => string.Empty,
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

    private static string VerdictOf(Verdict verdict, Language language)
    {
        string[] qualifications =
        [
            .. verdict.IsNear ? [language.Text("tool.near")] : Array.Empty<string>(),
            .. verdict.IsNotYetDue ? [language.Text("tool.notYetDue")] : Array.Empty<string>(),
        ];
        string word = verdict.Reason.Code == ReasonCode.NoTarget ? language.Text("tool.noTarget") : language.Word(verdict.Kind);
        return qualifications.Length > 0 ? $"{word}, {string.Join(", ", qualifications)}" : word;
    }

    private static string WhyOf(AssessedRow assessed, Language language)
    {
        string revised = assessed.Revision?.Sentence(language) ?? string.Empty;
        if (assessed.Agrees == false)
        {
            return $"{language.Text("tool.reportSays", assessed.Row.ReportedVerdictText)} {ReasonOf(assessed, language)} {revised}".TrimEnd();
        }

        bool speaksForItself = assessed.Verdict.IsAchieved == true || assessed.Verdict.Reason.Code is ReasonCode.NoTarget or ReasonCode.ResultPending;
        return string.Join(' ', [.. speaksForItself ? Array.Empty<string>() : [ReasonOf(assessed, language)], .. revised.Length > 0 ? [revised] : Array.Empty<string>()]);
    }

    private static string ReasonOf(AssessedRow assessed, Language language)
    {
        string sentence = assessed.Verdict.Reason.Sentence(language);
        IReadOnlyList<PartVerdict> parts = assessed.Verdict.Parts;
        IEnumerable<string> failed = assessed.Verdict.Reason.FailedParts
            .Where(index => index < parts.Count && parts[index].Year is null)
            .Select(index => CriterionText.Of(parts[index].Rule, language));
        return string.Join("; ", failed) is { Length: > 0 } names ? $"{sentence.TrimEnd('.')} ({names})." : sentence;
    }

    private static string Percent(double ratio, Language language, int decimals = 1) => DisplayNumbers.Percent(ratio, decimals).In(language);
}
