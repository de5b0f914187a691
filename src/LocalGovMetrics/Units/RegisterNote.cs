namespace LocalGovMetrics.Units;

/// <summary>What a register does not say and what was taken for it: a receiver of a split of whose start nothing is known, taken as one that was there before.</summary>
/// <remarks>Equal by content, immutable. The sentence is made from the data on demand.</remarks>
public sealed record RegisterNote
{
    /// <summary>Gets the unit.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>Gets its name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the change by which it receives.</summary>
    public required UnitChange Change { get; init; }

    /// <summary>Writes the note as a sentence.</summary>
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The sentence, with the unit, the change, and how the register can say it.</returns>
    public string Sentence(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        bool vietnamese = language.StartsWith("vi", StringComparison.OrdinalIgnoreCase);
        string change = ContradictionSentence.Change(Change, vietnamese);
        return vietnamese
            ? $"{Name} ({Unit}) nhận một phần do {change}, không rõ bắt đầu từ khi nào: coi là đã có từ trước. Nếu là đơn vị mới, ghi ngày bắt đầu trong định danh ({Unit}@{Change.Date}) hoặc receiver=new."
            : $"{Name} ({Unit}) receives a part by {change} and its start is not said: taken as one that was there before. If it is new, say so by a start in its identity ({Unit}@{Change.Date}) or by receiver=new.";
    }

    /// <summary>Writes the sentence.</summary>
    /// <returns>Invariant text in English.</returns>
    public override string ToString() => Sentence("en");
}
