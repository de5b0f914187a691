namespace LocalGovMetrics.Reading;

/// <summary>What the evidence of one step says.</summary>
internal sealed class NumberVotes
{
    private string? _decimal;
    private string? _grouped;

    /// <summary>Gets the decision where all evidence agrees, else null.</summary>
    public NumberDecision? Decision =>
        _decimal is not null && _grouped is null ? new NumberDecision(true, _decimal)
        : _grouped is not null && _decimal is null ? new NumberDecision(false, _grouped)
        : null;

    /// <summary>Adds a voice; only the first on each side is asked to say why.</summary>
    public void Add(bool markIsDecimal, Func<string> why)
    {
        if (markIsDecimal)
        {
            _decimal ??= why();
        }
        else
        {
            _grouped ??= why();
        }
    }
}
