using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>What was asked for, or every reason why there is none: never a part that looks whole.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <typeparam name="TReason">What a reason says: of a cell, of a file, of a register.</typeparam>
/// <remarks>
/// There is a value, or there are reasons, never both; only the default has neither. Equal by content, immutable. Numbers have a form
/// of their own, <see cref="Computed"/>, which costs nothing to hold.
/// </remarks>
/// <example>
/// <code>
/// Outcome&lt;ValueReading, ReadFailure&gt; outcome = ReportNotation.Vietnamese.ReadValue("16-9");
/// Console.WriteLine(outcome.IsSuccess ? outcome.Value.ToString() : outcome.Reason.Message);
/// </code>
/// </example>
public readonly struct Outcome<T, TReason> : IEquatable<Outcome<T, TReason>>
    where T : class
    where TReason : class
{
    private readonly ValueList<TReason>? _reasons;

    internal Outcome(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    [JsonConstructor]
    internal Outcome(T? value, IReadOnlyList<TReason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        if (value is not null && reasons.Count > 0)
        {
            throw new ArgumentException("There is a value, or there are reasons, not both.", nameof(reasons));
        }

        Value = value;
        _reasons = reasons.Count > 0 ? ValueList.From(reasons) : null;
    }

    /// <summary>Gets what was asked for, or null where there is any reason against it.</summary>
    public T? Value { get; }

    /// <summary>Gets the reasons in the order in which they were found; empty where there is a value.</summary>
    public IReadOnlyList<TReason> Reasons => _reasons ?? ValueList<TReason>.Empty;

    /// <summary>Gets the first reason, or null where there is a value.</summary>
    [JsonIgnore]
    public TReason? Reason => _reasons is { Count: > 0 } reasons ? reasons[0] : null;

    /// <summary>Gets a value indicating whether there is a value.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsSuccess => Value is not null;

    /// <summary>Compares two outcomes.</summary>
    /// <param name="left">One outcome.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both have the same value or the same reasons.</returns>
    public static bool operator ==(Outcome<T, TReason> left, Outcome<T, TReason> right) => left.Equals(right);

    /// <summary>Compares two outcomes.</summary>
    /// <param name="left">One outcome.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Outcome<T, TReason> left, Outcome<T, TReason> right) => !left.Equals(right);

    /// <summary>Gives what was asked for, where there is any.</summary>
    /// <param name="value">What was asked for, or null.</param>
    /// <returns>True where there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }

    /// <summary>Gives what was asked for.</summary>
    /// <returns>What was asked for.</returns>
    /// <exception cref="FormatException">A cell or a file could not be read; of these, the exception carries all reasons.</exception>
    /// <exception cref="ArgumentException">Units and their changes contradict each other; the exception carries all reasons.</exception>
    /// <exception cref="InvalidOperationException">There is no value; the message says the reasons.</exception>
    public T GetValueOrThrow() => Value ?? throw (Reason is IOutcomeReason reason ? reason.Refusal(Reasons) : new InvalidOperationException(ToString()));

    /// <summary>Goes on with the value, or hands the reasons on.</summary>
    /// <typeparam name="TNext">What is asked for next.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The outcome of the next step, or the same reasons.</returns>
    public Outcome<TNext, TReason> Then<TNext>(Func<T, Outcome<TNext, TReason>> next)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsSuccess ? next(Value) : _reasons is null ? default : new Outcome<TNext, TReason>(null, _reasons);
    }

    /// <inheritdoc/>
    public bool Equals(Outcome<T, TReason> other) => Equals(Value, other.Value) && Reasons.Equals(other.Reasons);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Outcome<T, TReason> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Reasons);

    /// <summary>Writes the value, or the reasons, one a line.</summary>
    /// <returns>The text; empty for the default.</returns>
    public override string ToString() => Value?.ToString() ?? string.Join('\n', Reasons);
}

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    /// <summary>Makes the outcome that has a value.</summary>
    /// <typeparam name="T">What was asked for.</typeparam>
    /// <typeparam name="TReason">What a reason would say.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The outcome.</returns>
    public static Outcome<T, TReason> Success<T, TReason>(T value)
        where T : class
        where TReason : class => new(value);

    /// <summary>Makes the outcome that has no value.</summary>
    /// <typeparam name="T">What was asked for.</typeparam>
    /// <typeparam name="TReason">What a reason says.</typeparam>
    /// <param name="reasons">The reasons, one or more.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">There are no reasons.</exception>
    public static Outcome<T, TReason> Failure<T, TReason>(IReadOnlyList<TReason> reasons)
        where T : class
        where TReason : class
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return reasons.Count > 0 ? new(null, reasons) : throw new ArgumentException("A failure has one reason or more.", nameof(reasons));
    }
}

/// <summary>A reason that knows the exception which a caller gets who insists on the value.</summary>
internal interface IOutcomeReason
{
    /// <summary>Makes the exception.</summary>
    /// <param name="reasons">All reasons of the outcome, of this reason's type.</param>
    Exception Refusal(IReadOnlyList<object> reasons);
}
