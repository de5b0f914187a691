using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>What one cell of a report says: a number, several, a rank, a grade, a date, or words.</summary>
/// <remarks>A closed family: <see cref="ReportedValue"/>, <see cref="ReportedList"/>, <see cref="ReportedRank"/>,
/// <see cref="ReportedGrade"/>, <see cref="ReportedDate"/>, <see cref="ReportedText"/>,
/// <see cref="ReportedUnsettled"/>. Immutable and equal by content.</remarks>
[JsonConverter(typeof(ContractConverter))]
public abstract record Reported
{
    private protected Reported()
    {
    }

    /// <summary>Answers for every kind of the family; a new kind is a new parameter.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="value">Answers for a number.</param>
    /// <param name="list">Answers for several.</param>
    /// <param name="rank">Answers for a rank.</param>
    /// <param name="grade">Answers for a grade.</param>
    /// <param name="date">Answers for a date.</param>
    /// <param name="text">Answers for words.</param>
    /// <param name="unsettled">Answers for words whose meaning is open.</param>
    /// <returns>The answer for the kind that this is.</returns>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public TResult Match<TResult>(
        Func<ReportedValue, TResult> value,
        Func<ReportedList, TResult> list,
        Func<ReportedRank, TResult> rank,
        Func<ReportedGrade, TResult> grade,
        Func<ReportedDate, TResult> date,
        Func<ReportedText, TResult> text,
        Func<ReportedUnsettled, TResult> unsettled)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(rank);
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(unsettled);
        return Choose(new ReportedCases<TResult>(value, list, rank, grade, date, text, unsettled));
    }

    /// <summary>Writes what was read, in one line.</summary>
    /// <returns>Invariant text.</returns>
    public sealed override string ToString() => Describe();

    private protected abstract string Describe();

    private protected abstract TResult Choose<TResult>(in ReportedCases<TResult> cases);
}

/// <summary>The answers for every kind of the family.</summary>
internal readonly record struct ReportedCases<TResult>(
    Func<ReportedValue, TResult> Value,
    Func<ReportedList, TResult> List,
    Func<ReportedRank, TResult> Rank,
    Func<ReportedGrade, TResult> Grade,
    Func<ReportedDate, TResult> Date,
    Func<ReportedText, TResult> Text,
    Func<ReportedUnsettled, TResult> Unsettled);
