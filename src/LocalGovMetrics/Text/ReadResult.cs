using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>What a notation read, or why it could not.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <remarks>The default is a failure of kind <see cref="ReadFailureKind.NoTarget"/> with no text. Immutable.</remarks>
public readonly struct ReadResult<T> : IEquatable<ReadResult<T>>
    where T : class
{
    private static readonly ReadFailure Nothing = new(ReadFailureKind.NoTarget, 0, 0, Language.Said("cellNote.nothingWasRead"));
    private readonly T? _value;
    private readonly ReadFailure? _failure;
    private readonly string? _text;

    internal ReadResult(T value)
    {
        _value = value;
        _failure = null;
        _text = null;
    }

    [JsonConstructor]
    internal ReadResult(T? value, ReadFailure? failure, string? text)
    {
        _value = (value is null) == (failure is null) ? throw new ArgumentException("There is a value or a failure.", nameof(failure)) : value;
        _failure = failure;
        _text = text;
    }

    internal ReadResult(string text, ReadFailure failure)
    {
        _value = null;
        _failure = failure;
        _text = text;
    }

    /// <summary>Gets a value indicating whether the text was read.</summary>
    [MemberNotNullWhen(false, nameof(Failure))]
    [JsonIgnore]
    public bool IsSuccess => _value is not null;

    /// <summary>Gets why the text could not be read, or null.</summary>
    public ReadFailure? Failure => _value is null ? _failure ?? Nothing : null;

    [JsonInclude]
    internal T? Value => _value;

    [JsonInclude]
    internal string? Text => _text;

    /// <summary>Gives what was read.</summary>
    /// <returns>What was read.</returns>
    /// <exception cref="NotationFormatException">The text could not be read; the message says why and where.</exception>
    public T GetValueOrThrow() => _value ?? throw new NotationFormatException(_text ?? string.Empty, _failure ?? Nothing);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both read the same or failed the same.</returns>
    public static bool operator ==(ReadResult<T> left, ReadResult<T> right) => left.Equals(right);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(ReadResult<T> left, ReadResult<T> right) => !left.Equals(right);

    /// <summary>Gives what was read, where anything was.</summary>
    /// <param name="value">What was read, or null.</param>
    /// <returns>True where the text was read.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <inheritdoc/>
    public bool Equals(ReadResult<T> other) => Equals(_value, other._value) && Equals(Failure, other.Failure);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ReadResult<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, Failure);

    /// <summary>Writes what was read, or the failure.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _value?.ToString() ?? Failure?.ToString() ?? string.Empty;
}
