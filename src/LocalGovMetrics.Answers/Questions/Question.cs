using System.Text.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>An object of JSON that asks something: what it says by name, and all that is wrong with it.</summary>
/// <remarks>A key that nobody asked for is a mistake: what is spelt wrong must not be passed over.</remarks>
internal sealed class Question
{
    private readonly Dictionary<string, JsonElement> _given = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _known = [];
    private readonly List<Diagnostic> _mistakes = [];
    private readonly string _name;
    private readonly int _line;
    private readonly bool _isNone;

    /// <summary>Takes a question.</summary>
    /// <param name="question">The object.</param>
    /// <param name="name">What its source is called in diagnostics.</param>
    /// <param name="line">Its line there, 1 = first.</param>
    public Question(JsonElement question, string name = "request", int line = 1)
    {
        (_name, _line) = (name, line);
        if (question.ValueKind != JsonValueKind.Object)
        {
            _isNone = true;
            Add(null, null, Language.Said("question.needsObject"));
            return;
        }

        foreach (JsonProperty property in question.EnumerateObject())
        {
            string key = JsonRows.NameOf(property);
            if (!_given.TryAdd(key, property.Value))
            {
                Add(key, null, Language.Said("question.keyTwice", key));
            }
        }
    }

    /// <summary>Gets its line in its source.</summary>
    public int Line => _line;

    /// <summary>Gets what is taken where the question has no text of a key.</summary>
    public IReadOnlyDictionary<string, string>? Defaults { get; init; }

    /// <summary>Gets the policy of a question that states none.</summary>
    public VerdictPolicy DefaultPolicy { get; init; } = VerdictPolicy.Face;

    /// <summary>Gets the notation of a question that states none; null = the one that its texts speak for.</summary>
    public ReportNotation? DefaultNotation { get; init; }

    /// <summary>Gets what is wrong so far.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => _mistakes;

    /// <summary>Gives a text, or null where there is none; a number of JSON is a text too.</summary>
    public string? Text(string key)
    {
        if (!TryGet(key, out JsonElement value))
        {
            return Defaults?.GetValueOrDefault(key);
        }

        string? text = JsonRows.TextOf(value);
        if (text is null)
        {
            Add(key, null, Language.Said("question.needsText", key));
        }

        return text;
    }

    /// <summary>Gives a text that must be there, and may be empty.</summary>
    public string NeededText(string key)
    {
        string? text = Text(key);
        if (text is null && !_mistakes.Exists(mistake => mistake.Column == key))
        {
            Add(key, null, Language.Said("question.needsKey", key));
        }

        return text ?? string.Empty;
    }

    /// <summary>Gives texts, of which one may stand alone; none where there are none.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!TryGet(key, out JsonElement value))
        {
            return [];
        }

        string?[] texts = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(JsonRows.TextOf)] : [JsonRows.TextOf(value)];
        if (Array.Exists(texts, text => text is null))
        {
            Add(key, null, Language.Said("question.needsTexts", key));
        }

        return [.. texts.OfType<string>()];
    }

    public bool Flag(string key)
    {
        if (!TryGet(key, out JsonElement value))
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Add(key, value.GetRawText(), Language.Said("question.needsFlag", key));
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>Gives a whole number inside of bounds, or null where there is none.</summary>
    public int? Number(string key, int least, int most) =>
        Read(key, text => WholeIn(text) is { } number && number >= least && number <= most ? number : (int?)null, () => Language.Said("question.needsNumber", key, Invariant.Text(least), Invariant.Text(most)));

    /// <summary>Gives a day written as 2025-07-01, or null where there is none.</summary>
    public LocalDate? Day(string key) => Read(key, text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : (LocalDate?)null, () => Language.Said("question.needsDay", key));

    /// <summary>Gives one of the values of an enumeration by its name, or null where there is none.</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum =>
        Read(key, text => char.IsLetter(text, 0) && Enum.TryParse(text, ignoreCase: true, out T value) ? value : (T?)null, () => Language.Said("question.needsChoice", key, string.Join(", ", Enum.GetValues<T>().Select(value => Invariant.Text(value)))));

    public Period? Period(string key)
    {
        if (Text(key) is not { Length: > 0 } text)
        {
            return null;
        }

        if (!PlanCellReader.TryReadPeriod(text, null, out Period? period))
        {
            Add(key, text, Language.Said("question.needsPeriod", key));
        }

        return period;
    }

    public ObservationStatus? Status(string key) =>
        Read(key, text => PlanCellReader.TryReadStatus(text, out ObservationStatus status) ? status : (ObservationStatus?)null, () => Language.Said("question.needsStatus", key));

    public DesiredDirection? Direction(string key) =>
        Read(key, text => PlanCellReader.TryReadDirection(text, out DesiredDirection direction) ? direction : (DesiredDirection?)null, () => Language.Said("question.needsChoice", key, string.Join(", ", Enum.GetValues<DesiredDirection>().Select(value => Invariant.Text(value)))));

    /// <summary>Gives the notation of numbers: vi, en, or null for the one that the texts speak for.</summary>
    public ReportNotation? Notation(string key = "notation")
    {
        switch (Text(key)?.ToLowerInvariant())
        {
            case null or "":
                return DefaultNotation;
            case "infer":
                return null;
            case "vi":
                return ReportNotation.Vietnamese;
            case "en":
                return ReportNotation.English;
            default:
                Add(key, Text(key), Language.Said("question.needsChoice", key, "infer, vi, en"));
                return null;
        }
    }

    /// <summary>Gives the policy: its name, or an object of its rules.</summary>
    public VerdictPolicy Policy(string key = "policy")
    {
        if (!TryGet(key, out JsonElement value))
        {
            return DefaultPolicy;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            try
            {
                return PolicyFiles.Read(value.GetRawText());
            }
            catch (JsonException e)
            {
                Add(key, null, Language.Said("question.policyNotUnderstood", e.Message));
                return VerdictPolicy.Face;
            }
        }

        string? name = JsonRows.TextOf(value);
        if (VerdictPolicy.Strict.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return VerdictPolicy.Strict;
        }

        if (!VerdictPolicy.Face.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            Add(key, name, Language.Said("question.needsChoice", key, $"{VerdictPolicy.Face.Name}, {VerdictPolicy.Strict.Name}"));
        }

        return VerdictPolicy.Face;
    }

    /// <summary>Gives the element under a key, which may be null.</summary>
    public JsonElement? Element(string key) => TryGet(key, out JsonElement value) ? value : null;

    public void Add(string? key, string? text, string message) => _mistakes.Add(new Diagnostic(_name, _line, key, string.IsNullOrEmpty(text) ? null : text.Length > Diagnostic.LongestText ? text[..Diagnostic.LongestText] : text, message));

    public void Add(Diagnostic mistake) => _mistakes.Add(mistake);

    /// <summary>Answers, where nothing is wrong.</summary>
    /// <param name="answer">Gives the answer.</param>
    /// <returns>The answer, or all that is wrong.</returns>
    public Outcome<Reply, Diagnostic> Answered(Func<Outcome<Reply, Diagnostic>> answer)
    {
        // Of what is no question, nothing is missing.
        if (_isNone)
        {
            return ReadingOutcome.Failure<Reply>(_mistakes[..1]);
        }

        foreach (string key in _given.Keys)
        {
            if (!_known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                Add(key, null, _known.Count == 0 ? Language.Said("question.takesNoKey", key) : Language.Said("question.unknownKey", key, string.Join(", ", _known)));
            }
        }

        return _mistakes.Count > 0 ? ReadingOutcome.Failure<Reply>(_mistakes) : answer();
    }

    // Some languages write every number of JSON with a point.
    private static int? WholeIn(string text)
    {
        ReadOnlySpan<char> digits = text.IndexOf('.', StringComparison.Ordinal) is > 0 and int point && text.AsSpan(point + 1).TrimStart('0').IsEmpty ? text.AsSpan(0, point) : text;
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private T? Read<T>(string key, Func<string, T?> read, Func<string> message)
        where T : struct
    {
        if (Text(key) is not { Length: > 0 } text)
        {
            return null;
        }

        T? value = read(text);
        if (value is null)
        {
            Add(key, text, message());
        }

        return value;
    }

    private bool TryGet(string key, out JsonElement value)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return _given.TryGetValue(key, out value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
    }
}
