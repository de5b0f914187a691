using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>What was read from a file, or all of its errors: never a part that looks whole.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <remarks>There is a value, or there are diagnostics, never both and never neither. Equal by content, immutable.</remarks>
public sealed record ReadingOutcome<T>
    where T : class
{
    [JsonConstructor]
    internal ReadingOutcome(T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if ((value is null) != (diagnostics.Count > 0))
        {
            throw new ArgumentException("There is a value, or there are diagnostics.", nameof(diagnostics));
        }

        Value = value;
        Diagnostics = ValueList.From(diagnostics);
    }

    /// <summary>Gets what was read, or null where there is any error.</summary>
    public T? Value { get; }

    /// <summary>Gets the errors in the order of the file; empty where there is a value.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets a value indicating whether there is a value.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Value is not null;

    /// <summary>Gives what was read.</summary>
    /// <returns>What was read.</returns>
    /// <exception cref="TableFormatException">There are errors; the exception carries all of them.</exception>
    public T GetValueOrThrow() => Value ?? throw new TableFormatException(Diagnostics);

    /// <summary>Goes on with what was read, or hands the errors on.</summary>
    /// <typeparam name="TNext">What is read next.</typeparam>
    /// <param name="next">The next step.</param>
    /// <returns>The outcome of the next step, or the same errors.</returns>
    public ReadingOutcome<TNext> Then<TNext>(Func<T, ReadingOutcome<TNext>> next)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsSuccess ? next(Value) : new ReadingOutcome<TNext>(null, Diagnostics);
    }

    /// <summary>Writes what was read, or the errors, one a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value?.ToString() ?? string.Join('\n', Diagnostics);
}

/// <summary>Makes outcomes.</summary>
public static class ReadingOutcome
{
    /// <summary>Makes the outcome of a file without errors.</summary>
    /// <typeparam name="T">What was read.</typeparam>
    /// <param name="value">What was read.</param>
    /// <returns>The outcome.</returns>
    public static ReadingOutcome<T> Success<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ReadingOutcome<T>(value, ValueList<Diagnostic>.Empty);
    }

    /// <summary>Makes the outcome of a file with errors.</summary>
    /// <typeparam name="T">What was to be read.</typeparam>
    /// <param name="diagnostics">The errors, one or more.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentException">There are no errors.</exception>
    public static ReadingOutcome<T> Failure<T>(IReadOnlyList<Diagnostic> diagnostics)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return diagnostics.Count > 0
            ? new ReadingOutcome<T>(null, diagnostics)
            : throw new ArgumentException("A failure names one error or more.", nameof(diagnostics));
    }
}
