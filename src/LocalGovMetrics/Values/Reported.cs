using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>What one cell of a report says: a number, several, a rank, a grade, a date, or words.</summary>
/// <remarks>A closed family: <see cref="ReportedValue"/>, <see cref="ReportedList"/>, <see cref="ReportedRank"/>,
/// <see cref="ReportedGrade"/>, <see cref="ReportedDate"/>, <see cref="ReportedText"/>,
/// <see cref="ReportedUnsettled"/>. Immutable and equal by content.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReportedValue), "value")]
[JsonDerivedType(typeof(ReportedList), "list")]
[JsonDerivedType(typeof(ReportedRank), "rank")]
[JsonDerivedType(typeof(ReportedGrade), "grade")]
[JsonDerivedType(typeof(ReportedDate), "date")]
[JsonDerivedType(typeof(ReportedText), "text")]
[JsonDerivedType(typeof(ReportedUnsettled), "unsettled")]
public abstract record Reported
{
    private protected Reported()
    {
    }

    /// <summary>Writes what was read, in one line.</summary>
    /// <returns>Invariant text.</returns>
    public sealed override string ToString() => Describe();

    private protected abstract string Describe();
}
