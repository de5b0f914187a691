namespace LocalGovMetrics.Values;

/// <summary>Two units of measure do not convert into each other.</summary>
public sealed class IncompatibleUnitsException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="from">The unit the number is in.</param>
    /// <param name="to">The unit that was asked for.</param>
    public IncompatibleUnitsException(MeasureUnit from, MeasureUnit to)
        : base($"'{from}' does not convert into '{to}'.")
    {
        From = from;
        To = to;
    }

    /// <summary>Gets the unit the number is in.</summary>
    public MeasureUnit From { get; }

    /// <summary>Gets the unit that was asked for.</summary>
    public MeasureUnit To { get; }
}
