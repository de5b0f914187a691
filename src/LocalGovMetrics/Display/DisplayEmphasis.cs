namespace LocalGovMetrics.Display;

/// <summary>How much a text stands out.</summary>
internal enum DisplayEmphasis
{
    /// <summary>As other texts.</summary>
    None = 0,

    /// <summary>Seen first.</summary>
    Strong = 1,

    /// <summary>The name of a part.</summary>
    Section = 2,

    /// <summary>For those who read on.</summary>
    Faint = 3,
}
