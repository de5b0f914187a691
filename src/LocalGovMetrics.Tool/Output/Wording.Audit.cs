using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal abstract partial class Wording
{
    public abstract string ClaimHeading { get; }

    public abstract string Printed { get; }

    public abstract string Follows { get; }

    public abstract string OffBy { get; }

    public abstract string Likely { get; }

    public abstract string Or { get; }

    public abstract string OrAsLikely { get; }

    /// <summary>Names a class.</summary>
    public string WordFor(AuditClass found) => found.Words().In(Language);

    /// <summary>Names a kind of claim.</summary>
    public string WordFor(ClaimKind kind) => kind.Words().In(Language);

    /// <summary>Says why a claim could not be checked.</summary>
    public string WordFor(UncheckedReason reason) => reason.Words().In(Language);

    public abstract string ClaimsCounted(int count);

    public abstract string From(string inputs);

    public abstract string OnLine(int line);

    public abstract string AlsoExplains(int others);

    public abstract string AndMore(int rest);

    /// <summary>Writes an exact number for show.</summary>
    public string Fixed(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), Format);
}
